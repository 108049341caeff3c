// Reads a pack as an author wrote it, and shows what is wrong, where, and how to mend it.
import { parsePackText } from '@backgrounder/model/yaml';

const text = `format: 1
id: glass-museum
version: 1.0.0
title: The glass museum
summary: An invented museum, and who leads it.
language: en
licence: CC-BY-4.0
authors: [A. Writer]
sources:
  paper: { title: A museum of glass, published: 2023-02-30 }
entities:
  museum: { kind: organisation, name: Glass Museum, description: Museum of glass. }
facts:
  opened:
    type: event
    summary: The museum opened.
    wen: 2023-03-01
    actors: [museum]
    sources: [{ source: paper }]
`;

const result = parsePackText(text);
if (result.ok) console.log(`${result.pack.title}: ${result.pack.facts.length} facts`);
else {
  for (const { position, code, message, mend } of result.issues) {
    console.log(`line ${position?.line}: ${code}: ${message} ${mend}`);
  }
}

// Prints:
// line 10: bad-date: published: "2023-02-30" is not in the calendar. Write a calendar date such as 2023-07-07, or a coarser one such as 2023-07 or [2023-07-03..2023-07-07].
// line 12: wrong-value: "kind" cannot be "organisation". Did you mean "organization"? Use one of person, organization, place, measure, technology, material, event, work, concept.
// line 17: unknown-field: There is no field "wen" here. Did you mean "when"?
