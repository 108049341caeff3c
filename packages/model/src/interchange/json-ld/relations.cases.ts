/** A pack about made-up things with a relation for each way in which schema.org tells one, or does not. */
export const relationsYaml = `format: 1
id: salt-quay
version: 1.0.0
title: The salt quay
summary: A made-up quay and who owns it.
language: en
licence: CC-BY-4.0
authors: [Ada Lund]

sources:
  paper: { title: Who owns the quay, published: 2031-04-02 }

entities:
  quay: { kind: place, name: Salt Quay, description: A made-up quay. }
  town: { kind: place, name: Port Ede, description: A made-up port. }
  guild: { kind: organization, name: Salt Guild, description: A made-up guild. }
  league: { kind: organization, name: Coast League, description: A made-up league. }
  ada: { kind: person, name: Ada Lund, description: A made-up minister. }
  crane: { kind: technology, name: salt crane, description: A made-up crane. }
  law: { kind: measure, name: salt act, description: A made-up law. }

facts:
  quay-in-town: { type: relation, summary: The quay lies in Port Ede., subject: quay, predicate: located-in, object: town, sources: [{ source: paper }] }
  quay-of-town: { type: relation, summary: The quay is part of Port Ede., subject: quay, predicate: part-of, object: town, from: 2001, sources: [{ source: paper }] }
  guild-in-town: { type: relation, summary: The guild sits in Port Ede., subject: guild, predicate: located-in, object: town, from: 2001-03, sources: [{ source: paper }] }
  guild-of-league: { type: relation, summary: The guild is part of the league., subject: guild, predicate: part-of, object: league, from: 2001~, to: 2030-12-31, sources: [{ source: paper }] }
  ada-of-guild: { type: relation, summary: Ada Lund is a member of the guild., subject: ada, predicate: member-of, object: guild, from: 2029-01-01, sources: [{ source: paper }] }
  quay-of-guild: { type: relation, summary: The guild owns the quay., subject: quay, predicate: owned-by, object: guild, to: 2030, sources: [{ source: paper }] }
  crane-on-quay: { type: relation, summary: The crane is used on the quay., subject: crane, predicate: used-in, object: quay, sources: [{ source: paper }] }
  crane-by-guild: { type: relation, summary: The guild made the crane., subject: crane, predicate: made-by, object: guild, sources: [{ source: paper }] }
  law-hits-guild: { type: relation, summary: The act affects the guild., subject: law, predicate: affects, object: guild, sources: [{ source: paper }] }
  crane-in-crane: { type: relation, summary: The act is part of another., subject: law, predicate: part-of, object: crane, sources: [{ source: paper }] }
  ada-president: { type: role, summary: Ada Lund was a pilot., person: ada, post: pilot, from: "[2020..2021]", to: 2025-06, sources: [{ source: paper }] }
  town-fined: { type: statement, summary: Port Ede said that it fined the guild., when: 2031-04-01, speaker: town, paraphrase: it fined the guild, audience: guild, medium: league, draft: true, corrects: [law-hits-guild], sources: [{ source: paper }] }
`;
