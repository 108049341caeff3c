import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { everyTypeYaml } from './every-type.cases.ts';
import type { Issue, ParseIssueCode } from './issue.ts';
import { parsePackText } from './yaml.ts';

function issuesOf(text: string): readonly Issue[] {
  const result = parsePackText(text);
  return result.ok ? [] : result.issues;
}

function shown({ position, severity, code, message, mend }: Issue): string {
  return `${position?.line}:${position?.column} ${severity} ${code}: ${message} ${mend}`;
}

describe('a pack with every type of fact', () => {
  test('may give a year without quotation marks, which YAML reads as a number', () => {
    const text = everyTypeYaml.replace('asOf: "2022"', 'asOf: 2022');
    expect(text).not.toBe(everyTypeYaml);
    expect(parsePackText(text)).toEqual(parsePackText(everyTypeYaml));
  });

  test('is read from YAML', () => {
    const result = parsePackText(everyTypeYaml);
    expect(result).toMatchObject({ ok: true });
    const types = result.ok ? result.pack.facts.map((fact) => fact.type) : [];
    expect(new Set(types).size).toBe(8);
  });

  test('is read from JSON to the same pack', () => {
    const json = JSON.stringify(parse(everyTypeYaml), null, 2);
    expect(parsePackText(json)).toEqual(parsePackText(everyTypeYaml));
  });

  test('with a byte order mark and Windows line ends too', () => {
    const text = `\uFEFF${everyTypeYaml.replaceAll('\n', '\r\n')}`;
    expect(parsePackText(text)).toEqual(parsePackText(everyTypeYaml));
  });
});

/** One edit of the pack above, and all that is then said, with the place. */
interface Broken {
  readonly code: ParseIssueCode;
  readonly what: string;
  readonly replace: string | RegExp;
  readonly by: string;
  /** The issue points to the first place in the broken pack where this stands. */
  readonly at: string;
  readonly issue: string;
}

const useSlug = 'Use small letters, digits and single hyphens, such as "xi-jinping".';
const writeDate =
  'Write a calendar date such as 2023-07-07, or a coarser one such as 2023-07 or [2023-07-03..2023-07-07].';
const whole = /[^]*/;

const broken: readonly Broken[] = [
  {
    code: 'syntax',
    what: 'a tab as indentation',
    replace: '    published: 2023-07-07',
    by: '\tpublished: 2023-07-07',
    at: '\tpublished',
    issue:
      'error syntax: This is not well-formed YAML or JSON: Tabs are not allowed as indentation. Indent with spaces.',
  },
  {
    code: 'syntax',
    what: 'an id used twice',
    replace: '  port:\n    kind: place',
    by: '  ada:\n    kind: place',
    at: 'ada:\n    kind: place',
    issue:
      'error syntax: This is not well-formed YAML or JSON: Map keys must be unique. Every id and field may stand once: rename or remove one of the two.',
  },
  {
    code: 'syntax',
    what: 'a colon in a text without quotation marks',
    replace: 'summary: The council opened the gate.',
    by: 'summary: The council: it opened the gate.',
    at: 'The council: it',
    issue:
      'error syntax: This is not well-formed YAML or JSON: Nested mappings are not allowed in compact mappings. Check the indentation, and put texts that hold ": " in quotation marks.',
  },
  {
    code: 'syntax',
    what: 'two documents',
    replace: 'asOf: 2024-01',
    by: '---',
    at: '---',
    issue:
      'error syntax: This file holds more than one document. Take the line "---" out: a file holds one pack.',
  },
  {
    code: 'syntax',
    what: 'an alias to nothing',
    replace: 'title: The tide gate',
    by: 'title: *title',
    at: '*title',
    issue:
      'error syntax: This is not well-formed YAML or JSON: Unresolved alias (the anchor must be set before the alias): title. Write the value itself in place of the alias "*…".',
  },
  {
    code: 'missing-field',
    what: 'no title',
    replace: 'title: The tide gate\n',
    by: '',
    at: 'format: 1',
    issue: 'error missing-field: The field "title" is missing. Add "title".',
  },
  {
    code: 'missing-field',
    what: 'a fact without type',
    replace: '    type: event\n',
    by: '',
    at: 'gate-opened:',
    issue:
      'error missing-field: The field "type" is missing. Add it: one of event, statement, measure, proposal, role, relation, claim, figure.',
  },
  {
    code: 'missing-field',
    what: 'one end of a text fragment',
    replace: ', end: gate shut',
    by: '',
    at: '{ source: paper, start',
    issue:
      'error missing-field: A text fragment needs both of its ends. Give "start" and "end", or use "exact" for a few words.',
  },
  {
    code: 'unknown-field',
    what: 'a slip in the name of a field is one issue, not two',
    replace: '    speaker: ada',
    by: '    speakr: ada',
    at: 'speakr',
    issue: 'error unknown-field: There is no field "speakr" here. Did you mean "speaker"?',
  },
  {
    code: 'unknown-field',
    what: 'a field of another type of fact',
    replace: '    quotation: All is well',
    by: '    quotation: All is well\n    colour: red',
    at: 'colour',
    issue:
      'error unknown-field: There is no field "colour" here. Take it out. Fields that may be added: revision, status, importance, cues, prompts, noCard, corrects, succeeds, draft, paraphrase.',
  },
  {
    code: 'wrong-type',
    what: 'a number where a text belongs',
    replace: /^summary: .*$/m,
    by: 'summary: 2022',
    at: '2022\n',
    issue:
      'error wrong-type: "summary" should be a text, and is 2022. Write a text (in quotation marks).',
  },
  {
    code: 'wrong-type',
    what: 'a range of days without quotation marks',
    replace: /published: .*/,
    by: 'published: [2023-07-03..2023-07-07]',
    at: 'published: [',
    issue:
      'error wrong-type: "published" should be a text, and is a list. Put it in quotation marks: "[2023-07-03..2023-07-07]". Without them, brackets are a list.',
  },
  {
    code: 'wrong-type',
    what: 'a text where a list belongs',
    replace: 'actors: [council]',
    by: 'actors: council',
    at: 'council\n    place',
    issue: 'error wrong-type: "actors" should be a list, and is "council". Write a list.',
  },
  {
    code: 'wrong-type',
    what: 'facts as a list',
    replace: /facts:[^]*/,
    by: 'facts:\n  - type: event\n',
    at: 'facts:',
    issue:
      'error wrong-type: "facts" should be a map of fields, and is a list. Write an id of its own and a colon before the fields of each, in place of the hyphen.',
  },
  {
    code: 'wrong-type',
    what: 'a list within a list of names',
    replace: '      - Minister Lund',
    by: '      - [Minister, Lund]',
    at: '[Minister, Lund]',
    issue:
      'error wrong-type: Item 1 of "aliases" should be a map of fields, and is a list. Write a map of fields.',
  },
  {
    code: 'wrong-type',
    what: 'a fact without any field',
    replace: /gate-opened:\n(?: {4}.*\n)*/,
    by: 'gate-opened:\n',
    at: '\n  ada-spoke',
    issue:
      'error wrong-type: "gate-opened" should be a map of fields, and is empty. Write a map of fields.',
  },
  {
    code: 'wrong-type',
    what: 'an empty file',
    replace: whole,
    by: '',
    at: '',
    issue:
      'error wrong-type: The pack should be a map of fields, and is empty. Write a map of fields.',
  },
  {
    code: 'wrong-type',
    what: 'a list',
    replace: whole,
    by: '# why\n- a\n',
    at: '- a',
    issue:
      'error wrong-type: The pack should be a map of fields, and is a list. Write a map of fields.',
  },
  {
    code: 'wrong-value',
    what: 'a slip in the type of a fact',
    replace: 'type: statement',
    by: 'type: statment',
    at: 'statment',
    issue:
      'error wrong-value: "type" cannot be "statment". Did you mean "statement"? Use one of event, statement, measure, proposal, role, relation, claim, figure.',
  },
  {
    code: 'wrong-value',
    what: 'an importance of 5',
    replace: 'importance: 1',
    by: 'importance: 5',
    at: '5\n    cues',
    issue: 'error wrong-value: "importance" cannot be 5. Use one of 1, 2, 3.',
  },
  {
    code: 'wrong-value',
    what: 'a version in words',
    replace: 'version: 1.0.0',
    by: 'version: first',
    at: 'first\n',
    issue:
      'error wrong-value: "version" is "first", and no version. Write three numbers, such as 1.0.0.',
  },
  {
    code: 'wrong-value',
    what: 'a version that is a number',
    replace: 'version: 1.0.0',
    by: 'version: 1',
    at: '1\ntitle',
    issue: 'error wrong-value: "version" is 1, and no version. Write three numbers, such as 1.0.0.',
  },
  {
    code: 'wrong-value',
    what: 'a text of spaces',
    replace: 'post: minister of tides',
    by: 'post: " "',
    at: '" "',
    issue: 'error wrong-value: "post" is empty. Write a text, or leave an optional field out.',
  },
  {
    code: 'wrong-value',
    what: 'a claim by nobody',
    replace: 'claimants: [ada]',
    by: 'claimants: []',
    at: 'claimants:',
    issue:
      'error wrong-value: "claimants" is empty. Give at least one, or leave an optional field out.',
  },
  {
    code: 'wrong-value',
    what: 'a negative tolerance',
    replace: 'tolerance: 2.5',
    by: 'tolerance: -1',
    at: '-1',
    issue: 'error wrong-value: "tolerance" is less than 0. Write a number of at least 0.',
  },
  {
    code: 'wrong-value',
    what: 'half a paragraph',
    replace: 'paragraph: 2,',
    by: 'paragraph: 2.5,',
    at: '2.5,',
    issue: 'error wrong-value: "paragraph" is no whole number. Write a whole number.',
  },
  {
    code: 'unsupported-format',
    what: 'a later format',
    replace: 'format: 1',
    by: 'format: 2',
    at: '2\n',
    issue:
      'error unsupported-format: This pack has format 2, and this version reads formats up to 1. Use a newer version of this software.',
  },
  {
    code: 'bad-id',
    what: 'capitals in the id of the pack',
    replace: 'id: tide-gate',
    by: 'id: Tide Gate',
    at: 'Tide Gate',
    issue: `error bad-id: "Tide Gate" is no id. ${useSlug}`,
  },
  {
    code: 'bad-id',
    what: 'an underscore in the id of a fact',
    replace: '  gate-opened:',
    by: '  gate_opened:',
    at: 'gate_opened',
    issue: `error bad-id: "gate_opened" is no id. ${useSlug}`,
  },
  {
    code: 'bad-id',
    what: 'an id that JavaScript keeps for itself',
    replace: '  gate-opened:',
    by: '  __proto__:',
    at: '__proto__',
    issue: `error bad-id: "__proto__" is no id. ${useSlug}`,
  },
  {
    code: 'bad-date',
    what: 'a date in words',
    replace: 'announced: 2023-07-03',
    by: 'announced: 3 July 2023',
    at: '3 July',
    issue: `error bad-date: announced: "3 July 2023" is no date. ${writeDate}`,
  },
  {
    code: 'bad-date',
    what: 'a date that is not in the calendar',
    replace: 'published: 2023-07-07',
    by: 'published: 2023-02-29',
    at: '2023-02-29',
    issue: `error bad-date: published: "2023-02-29" is not in the calendar. ${writeDate}`,
  },
  {
    code: 'bad-date',
    what: 'a time that ends before it begins',
    replace: '2023-07-06/2023-07-09',
    by: '2023-07-09/2023-07-06',
    at: '2023-07-09/',
    issue: `error bad-date: when: "2023-07-09/2023-07-06" ends before it begins. ${writeDate}`,
  },
  {
    code: 'bad-language',
    what: 'a language by its name',
    replace: 'language: zh }',
    by: 'language: Chinese! }',
    at: 'Chinese!',
    issue:
      'error bad-language: "Chinese!" is no language tag. Use BCP 47, such as "en" or "zh-Hans".',
  },
  {
    code: 'bad-url',
    what: 'an address without its beginning',
    replace: 'url: https://harbour-courier.example/gate',
    by: 'url: harbour-courier.example/gate',
    at: 'harbour-courier.example',
    issue:
      'error bad-url: "harbour-courier.example/gate" is no web address. Write it in full, beginning with https://.',
  },
  {
    code: 'unknown-entity',
    what: 'a slip in the name of an entity',
    replace: 'actors: [council]',
    by: 'actors: [port, counsil]',
    at: 'counsil',
    issue:
      'error unknown-entity: There is no entity "counsil" in this pack. Did you mean "council"?',
  },
  {
    code: 'unknown-entity',
    what: 'an entity that is not there',
    replace: 'person: ada',
    by: 'person: beatrix',
    at: 'beatrix',
    issue: `error unknown-entity: There is no entity "beatrix" in this pack. Add "beatrix" to the pack's entities, or refer to one that is there.`,
  },
  {
    code: 'unknown-source',
    what: 'a source that is not there',
    replace: '{ source: letter }',
    by: '{ source: leter }',
    at: 'leter',
    issue: 'error unknown-source: There is no source "leter" in this pack. Did you mean "letter"?',
  },
  {
    code: 'unknown-fact',
    what: 'a fact that is not there',
    replace: 'respondsTo: [gate-opened]',
    by: 'respondsTo: [gate-open]',
    at: 'gate-open]',
    issue:
      'error unknown-fact: There is no fact "gate-open" in this pack. Did you mean "gate-opened"?',
  },
  {
    code: 'self-reference',
    what: 'a fact that answers itself',
    replace: 'respondsTo: [gate-opened]',
    by: 'respondsTo: [ada-spoke]',
    at: 'ada-spoke]',
    issue:
      'error self-reference: The fact "ada-spoke" refers to itself. Name the other fact, or take this line out.',
  },
  {
    code: 'contradictory-dates',
    what: 'a measure in force before it was announced',
    replace: 'effective: 2023-08-01',
    by: 'effective: 2023-06-01',
    at: '2023-06-01\n',
    issue:
      'error contradictory-dates: The fact "gate-order" takes effect before it is announced. Correct "effective" or the date it contradicts.',
  },
  {
    code: 'contradictory-dates',
    what: 'a measure that ended before it was announced',
    replace: 'ended: 2024-01',
    by: 'ended: 2023-07-02',
    at: '2023-07-02',
    issue:
      'error contradictory-dates: The fact "gate-order" ends before it is announced. Correct "ended" or the date it contradicts.',
  },
  {
    code: 'contradictory-dates',
    what: 'a post that ended before it began',
    replace: 'to: 2025~',
    by: 'to: "2020"',
    at: '"2020"',
    issue:
      'error contradictory-dates: The fact "ada-minister" ends before it begins. Correct "to" or the date it contradicts.',
  },
  {
    code: 'no-wording',
    what: 'a statement that does not tell what was said',
    replace: '    quotation: All is well\n',
    by: '',
    at: 'ada-spoke:',
    issue:
      'error no-wording: The statement "ada-spoke" does not tell what was said. Add "paraphrase", or a short "quotation" of words said aloud.',
  },
  {
    code: 'no-source',
    what: 'a fact without a source',
    replace: '    noCard: It may never be built.\n    sources: [{ source: paper }]',
    by: '    sources: []',
    at: 'sources: []',
    issue:
      'error no-source: This fact has no source. Add at least one: "sources: [{ source: ID, exact: a few words }]".',
  },
];

/** 1-based. */
function placeOf(part: string, text: string): string {
  const offset = text.indexOf(part);
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

describe('what is wrong is said with its place and how to mend it', () => {
  test.each(broken)('$code: $what', ({ code, replace, by, at, issue }) => {
    const text = everyTypeYaml.replace(replace, () => by);
    expect(text).not.toBe(everyTypeYaml);
    expect(text).toContain(at);
    expect(issuesOf(text).map(shown)).toEqual([`${placeOf(at, text)} ${issue}`]);
    expect(issue).toContain(` ${code}: `);
  });

  test('every code is in the table', () => {
    const every: Record<ParseIssueCode, true> = {
      syntax: true,
      'missing-field': true,
      'unknown-field': true,
      'wrong-type': true,
      'wrong-value': true,
      'unsupported-format': true,
      'bad-id': true,
      'bad-date': true,
      'bad-language': true,
      'bad-url': true,
      'unknown-entity': true,
      'unknown-source': true,
      'unknown-fact': true,
      'self-reference': true,
      'contradictory-dates': true,
      'no-wording': true,
      'no-source': true,
    };
    const seen = new Set(broken.map(({ code }) => code));
    expect(seen).toEqual(new Set(Object.keys(every)));
  });

  test('places in JSON are right too', () => {
    const json = JSON.stringify(parse(everyTypeYaml), null, 2).replace('"en"', '"?"');
    expect(issuesOf(json).map(shown)).toEqual([
      '7:15 error bad-language: "?" is no language tag. Use BCP 47, such as "en" or "zh-Hans".',
    ]);
  });

  test('all issues are told, in the order of the file', () => {
    const text = everyTypeYaml
      .replace('kind: place', 'kind: plaice')
      .replace('title: The tide gate', 'title: 7')
      .replace('unit: ships', 'unit: [ships]');
    expect(issuesOf(text).map(({ code, position }) => `${position?.line} ${code}`)).toEqual([
      '5 wrong-type',
      '35 wrong-value',
      '133 wrong-type',
    ]);
  });
});

describe('for any text', () => {
  test('reading never throws, and every issue has a place in the text', () => {
    const edit = fc.record({
      at: fc.nat(everyTypeYaml.length),
      cut: fc.integer({ min: 0, max: 12 }),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('\n', ': ', '- ', '"', "'", '[', '}', '&a ', '*a', '!!set ', '|', '\t'),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let text = everyTypeYaml;
        for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
        expect(misplaced(text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(misplaced(text)).toEqual([]);
      }),
    );
  }, 60_000);

  function misplaced(text: string): readonly Issue[] {
    const lines = text.split('\n');
    return issuesOf(text).filter(({ position }) => {
      if (!position || position.line < 1 || position.column < 1) return true;
      const line = lines[position.line - 1];
      return line === undefined || position.column > line.length + 1;
    });
  }
});
