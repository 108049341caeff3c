import type { IssueCode } from '../pack/issue.ts';

/** What each code holds packs to, in one sentence. `docs/checks/CODE.md`, which `backgrounder explain CODE` prints, shows each by an example. */
const rules: Readonly<Record<IssueCode, string>> = {
  'unreadable-file': 'A pack is in a file that can be read.',
  syntax: 'A pack is one well-formed YAML or JSON document.',
  'missing-field': 'Every part has the fields that its kind needs.',
  'unknown-field': 'A part has no fields but those of its kind.',
  'wrong-type': 'A field holds the kind of value that it is made for.',
  'wrong-value': 'A field holds one of the values that it allows.',
  'unsupported-format': 'The format is one that this version reads.',
  'bad-id': 'Ids are small letters and digits, parted by single hyphens.',
  'bad-date':
    'Dates are days, months or years of the calendar, or ranges of them, written as EDTF.',
  'bad-language': 'Languages are BCP 47 tags.',
  'bad-url': 'Web addresses are written in full, beginning with http:// or https://.',
  'unknown-entity': 'Facts refer to entities of their own pack.',
  'unknown-source': 'Facts cite sources of their own pack.',
  'unknown-fact': 'A reference to a fact of the same pack names one that is there.',
  'self-reference':
    'No fact corrects, succeeds or answers itself, and no relation leads from a thing to itself.',
  'contradictory-dates': 'What ends, takes effect or is read does so after it began.',
  'no-wording': 'A statement tells what was said.',
  'no-source': 'Every fact has a source.',
  'unreviewed-draft': 'A person has reviewed everything that a machine drafted.',
  'placeholder-text': 'What a draft says to fill in is filled in.',
  'wrong-kind': 'A field names an entity of a kind that it can hold.',
  'unknown-other-fact': 'A reference to a fact of another pack names one that is there.',
  'unchecked-reference': 'Packs that refer to each other are checked together.',
  'circular-relation': 'No fact corrects, succeeds or answers one that does the same to it.',
  'order-of-facts': 'What succeeds or answers a fact does not come before it.',
  'unlike-successor': 'A fact succeeds one of the same thing.',
  'unlike-correction': 'A fact corrects one of its own type.',
  'told-before-it-happened': 'A source tells what has happened, not what will.',
  'outdated-as-of': 'A pack follows its story at least as far as its newest fact.',
  'post-held-twice': 'A post is held by one person at a time, unless it is shared.',
  'contradictory-facts': 'Two facts of one thing and one time do not differ.',
  'duplicate-fact': 'A fact stands once.',
  'dangling-summary': 'A summary is one sentence that stands alone.',
  'wrong-form': 'A text that is put into a sentence has the form that fits there.',
  'duplicate-alias': 'A name that needs no support on the page names one thing.',
  'common-alias': 'A name that needs no support on the page is no everyday word.',
  'never-relevant': 'A pack has entities by which a page can be found to be about it.',
  'unplaced-citation': 'A citation says where in its source the fact stands.',
  'long-selector': 'A selector is a few words.',
  'one-source-for-disputed': 'What is disputed has two sources.',
  'unidentified-source': 'A source can be told from others.',
  'unused-entity': 'Every entity is named by a fact.',
  'unused-source': 'Every source is cited by a fact.',
  'broken-prompt': 'An author’s question keeps the card rules.',
  'no-card': 'Every fact gives a flashcard, or says why not.',
  'entity-conflict': 'In packs used together, one id means one thing.',
  'pack-twice': 'Of each pack one version is used.',
};

/** The rule that an issue's code stands for. */
export function ruleOf(code: IssueCode): string {
  return rules[code];
}

/** Every code, parsers' first. */
export const issueCodes = Object.keys(rules) as IssueCode[];
