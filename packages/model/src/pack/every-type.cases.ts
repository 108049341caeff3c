/** A small pack about made-up things that has a fact of every type, as an author would write it. */
export const everyTypeYaml = `# A comment stands first.
format: 1
id: tide-gate
version: 1.0.0
title: The tide gate
summary: A made-up dispute over a gate.
language: en
licence: CC-BY-4.0
authors: [Ada Lund]
asOf: 2024-01

sources:
  paper:
    title: The gate is shut
    publisher: The Harbour Courier
    url: https://harbour-courier.example/gate
    published: 2023-07-07
    accessed: 2024-01-05
  letter:
    note: A letter without a date.
    published: "[2023-07-03..2023-07-07]"

entities:
  ada:
    kind: person
    name: Ada Lund
    description: A made-up minister.
    telling: medium
    sameAs: [https://www.wikidata.org/wiki/Q42]
    aliases:
      - Minister Lund
      - { text: Lund, ambiguity: ambiguous }
      - { text: 隆德, language: zh }
  port:
    kind: place
    name: Port Ede
    description: A made-up port.
  gate:
    kind: measure
    name: tide gate order
    description: A made-up rule.
    aliases:
      - { text: the Gate, matchCase: true, ambiguity: generic }
  council:
    kind: organization
    name: Harbour Council
    description: A made-up council.

facts:
  gate-opened:
    type: event
    summary: The council opened the gate.
    when: 2023-07-06/2023-07-09
    actors: [council]
    place: port
    importance: 1
    cues: [open, opened]
    sources:
      - { source: paper, paragraph: 2, exact: opened the gate }
  ada-spoke:
    type: statement
    summary: Ada Lund said that all was well.
    when: "[2023-07-03..2023-07-07]"
    speaker: ada
    audience: council
    quotation: All is well
    medium: council
    place: port
    about: [gate]
    respondsTo: [gate-opened]
    sources:
      - { source: letter }
      - { source: paper, exact: all is well, prefix: she said, suffix: and left }
  gate-order:
    type: measure
    summary: The council ordered the gate shut.
    actor: council
    measure: gate
    targets: [port]
    scope: ships at night
    rationale: storms
    announced: 2023-07-03
    effective: 2023-08-01
    ended: 2024-01
    sources:
      - { source: paper, start: The council, end: gate shut }
  second-gate:
    type: proposal
    summary: The council considered a second gate.
    actor: council
    step: a second gate
    targets: [port]
    stage: considered
    when: 2023-06-01/..
    noCard: It may never be built.
    sources: [{ source: paper }]
  ada-minister:
    type: role
    summary: Ada Lund was minister of tides.
    person: ada
    post: minister of tides
    organization: council
    from: 2021-01-26
    to: 2025~
    status: confirmed
    prompts:
      - question: Which post did Ada Lund hold in 2023?
        answer: Minister of tides
        accept: [minister]
    sources: [{ source: paper }]
  gate-in-port:
    type: relation
    summary: The gate lies in Port Ede.
    subject: gate
    predicate: located-in
    object: port
    sources: [{ source: paper }]
  gate-useless:
    type: claim
    summary: Ada Lund called the gate useless.
    when: 2023-07
    claimants: [ada]
    proposition: the gate is useless
    status: disputed
    revision: 2
    sources: [{ source: paper }]
  ships:
    type: figure
    summary: Some 40 ships passed in 2022.
    subject: port
    quantity: ships a day
    value: 40
    unit: ships
    tolerance: 2.5
    asOf: "2022"
    succeeds: [second-gate]
    sources: [{ source: paper }]
`;
