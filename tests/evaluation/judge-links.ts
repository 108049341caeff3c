import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './places.ts';

/** What is known of one sentence. A fact that it neither tells nor touches must not be linked to it. */
export interface SentenceLabel {
  /** Facts that the sentence tells. */
  readonly tells?: readonly string[];
  /** Facts to which a link would be no mistake, though the sentence does not tell them. */
  readonly touches?: readonly string[];
  /** Facts that it nearly tells: same people, same words, another matter. */
  readonly near?: readonly string[];
}

/** A label with the place of its sentence, or of a part of it, in UTF-16 code units. */
export interface PlacedLabel extends SentenceLabel {
  readonly start: number;
  readonly end: number;
}

export interface Link {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
}

export interface Judgement {
  /** Links to facts that their sentence tells. */
  readonly right: readonly Link[];
  /** Links to facts that tell of the same thing as one that the sentence tells. */
  readonly kindred: readonly Link[];
  readonly wrong: readonly Link[];
  /** Facts told somewhere, and those of them that are linked rightly or to a kindred sentence. */
  readonly told: readonly string[];
  readonly found: readonly string[];
}

const groups = parse(
  readFileSync(join(repository, 'tests/corpus/kin.yaml'), 'utf8'),
) as readonly (readonly string[])[];

/** Whether two facts tell of the same thing. */
function areKin(one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}

/** Judges the links of one page by its labels; where a sentence bears no label, every link is wrong. */
export function judge(links: readonly Link[], labels: readonly PlacedLabel[]): Judgement {
  const verdicts = links.map((link) => ({ link, verdict: verdictOn(link, labels) }));
  const of = (wanted: ReturnType<typeof verdictOn>): readonly Link[] =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ link }) => link);
  const hits = new Set([...of('right'), ...of('kindred')].map(({ fact }) => fact));
  const told = [...new Set(labels.flatMap(({ tells = [] }) => tells))];
  return {
    right: of('right'),
    kindred: of('kindred'),
    wrong: of('wrong'),
    told,
    found: told.filter((fact) => hits.has(fact)),
  };
}

function verdictOn(link: Link, labels: readonly PlacedLabel[]): 'right' | 'kindred' | 'wrong' {
  const here = labels.filter(({ start, end }) => start < link.end && end > link.start);
  const some = (test: (label: PlacedLabel) => boolean | undefined): boolean => here.some(test);
  if (some(({ tells }) => tells?.includes(link.fact))) return 'right';
  if (some(({ near }) => near?.includes(link.fact))) return 'wrong';
  if (some(({ touches }) => touches?.includes(link.fact))) return 'kindred';
  return some(({ tells }) => tells?.some((fact) => areKin(fact, link.fact))) ? 'kindred' : 'wrong';
}

/** Counts over several pages. `precise`: right among all links; `sound`: right or kindred; `recalled`: found among told. */
export function tally(judgements: readonly Judgement[]): {
  readonly precise: number;
  readonly sound: number;
  readonly recalled: number;
} {
  const count = (of: (one: Judgement) => readonly unknown[]): number =>
    judgements.reduce((total, one) => total + of(one).length, 0);
  const right = count(({ right }) => right);
  const kindred = count(({ kindred }) => kindred);
  const links = right + kindred + count(({ wrong }) => wrong);
  return {
    precise: right / links,
    sound: (right + kindred) / links,
    recalled: count(({ found }) => found) / count(({ told }) => told),
  };
}
