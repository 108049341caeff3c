import * as v from 'valibot';
import { certaintyBefore } from '../time/compare.ts';
import { toCurrentFormat } from './format.ts';
import type { Issue } from './issue.ts';
import { badId, newerFormat, notAMap, schemaIssues } from './schema-issues.ts';
import { packSchema, type PackShape } from './schema.ts';
import { packOf } from './fact-key.ts';
import { nearest } from './nearest.ts';
import { readPack } from './read-pack.ts';
import { referencePath, visitReferences, type Referent } from './references.ts';
import { toPack } from './to-pack.ts';
import type { Pack } from './types.ts';

/** A pack, or all that is wrong with what was read, which is never nothing. What is weak in a pack: `checkPacks`. */
export type ParseResult<P = Pack> =
  | { readonly ok: true; readonly pack: P }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Parses a pack in the shape authors write (already read from YAML or JSON).
 * Never throws; gives all issues found, each with its path.
 */
export function parsePack(written: unknown): ParseResult {
  const formatted = toCurrentFormat(written);
  if (formatted.kind === 'newer') return failed([newerFormat(formatted.format)]);
  const { input } = formatted;
  const read = readPack(input);
  const checked: Checked = read ? { ok: true, pack: read, wording: [] } : validate(input);
  if (!checked.ok) return failed(checked.issues);
  const { pack, wording } = checked;
  const broken = [...referenceIssues(pack), ...wording];
  if (broken.length > 0) return failed(broken);
  const contradictions = timeIssues(pack);
  if (contradictions.length > 0) return failed(contradictions);
  return { ok: true, pack };
}

type Checked =
  | { readonly ok: true; readonly pack: Pack; readonly wording: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Tells what is wrong with the shape of a pack; slower than reading it. */
function validate(input: unknown): Checked {
  const misshapen = mapIssues(input);
  if (misshapen.length > 0) return { ok: false, issues: misshapen };
  const shaped = v.safeParse(packSchema, input);
  return shaped.success
    ? { ok: true, pack: toPack(shaped.output), wording: wordingIssues(shaped.output) }
    : { ok: false, issues: schemaIssues(shaped.issues) };
}

function failed(issues: readonly Issue[]): ParseResult {
  const [first, ...rest] = issues;
  if (!first) throw new Error('a failure needs an issue');
  return { ok: false, issues: [first, ...rest] };
}

/** Keys that the validator passes over, as they would reach into JavaScript's own objects. */
const unsafeIds = new Set(['__proto__', 'prototype', 'constructor']);

/** What the validator would let pass: lists for maps, and ids that it leaves out unread. */
function mapIssues(input: unknown): Issue[] {
  if (Array.isArray(input)) return [notAMap([], input)];
  if (typeof input !== 'object' || input === null) return [];
  const issues: Issue[] = [];
  for (const part of ['sources', 'entities', 'facts'] as const) {
    const map = (input as Readonly<Record<string, unknown>>)[part];
    if (Array.isArray(map)) issues.push(notAMap([part], map));
    else if (typeof map === 'object' && map !== null) {
      for (const id of Object.keys(map)) {
        if (unsafeIds.has(id)) issues.push(badId([part, id], id));
      }
    }
  }
  return issues;
}

function referenceIssues({ id: pack, sources, entities, facts }: Pack): Issue[] {
  const known = { entity: idsOf(entities), source: idsOf(sources), fact: idsOf(facts) };
  const issues: Issue[] = [];
  visitReferences(facts, (to, reference, fact, field, index) => {
    // Facts of other packs are followed where packs are checked together.
    if (to === 'fact' && packOf(reference) !== pack) return;
    const id = to === 'fact' ? reference.slice(pack.length + 1) : reference;
    if (!known[to].has(id)) {
      issues.push(unknownReference(to, id, known[to], referencePath(to, fact, field, index)));
    } else if (to === 'fact' && id === fact) {
      issues.push(selfReference(id, referencePath(to, fact, field, index)));
    }
  });
  return issues;
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function unknownReference(
  to: Referent,
  id: string,
  known: Iterable<string>,
  path: Issue['path'],
): Issue {
  const close = nearest(id, known);
  return {
    code: `unknown-${to}`,
    severity: 'error',
    message: `There is no ${to} "${id}" in this pack.`,
    mend: close
      ? `Did you mean "${close}"?`
      : `Add "${id}" to the pack's ${to === 'entity' ? 'entities' : `${to}s`}, or refer to one that is there.`,
    path,
  };
}

function selfReference(id: string, path: Issue['path']): Issue {
  return {
    code: 'self-reference',
    severity: 'error',
    message: `The fact "${id}" refers to itself.`,
    mend: 'Name the other fact, or take this line out.',
    path,
  };
}

function wordingIssues(shape: PackShape): Issue[] {
  const issues: Issue[] = [];
  for (const [id, fact] of Object.entries(shape.facts)) {
    if (fact.type === 'statement' && !fact.quotation && !fact.paraphrase) {
      issues.push({
        code: 'no-wording',
        severity: 'error',
        message: `The statement "${id}" does not tell what was said.`,
        mend: 'Add "paraphrase", or a short "quotation" of words said aloud.',
        path: ['facts', id],
      });
    }
    for (const [index, citation] of fact.sources.entries()) {
      if ((citation.start === undefined) !== (citation.end === undefined)) {
        issues.push({
          code: 'missing-field',
          severity: 'error',
          message: 'A text fragment needs both of its ends.',
          mend: 'Give "start" and "end", or use "exact" for a few words.',
          path: ['facts', id, 'sources', index],
        });
      }
    }
  }
  return issues;
}

function timeIssues(pack: Pack): Issue[] {
  const issues: Issue[] = [];
  for (const fact of pack.facts) {
    if (fact.type === 'measure') {
      if (fact.effective && certaintyBefore(fact.effective, fact.announced) === 'certainly') {
        issues.push(contradiction(fact.id, 'effective', 'takes effect before it is announced'));
      }
      if (fact.ended && certaintyBefore(fact.ended, fact.announced) === 'certainly') {
        issues.push(contradiction(fact.id, 'ended', 'ends before it is announced'));
      }
    }
    if (fact.type === 'role' || fact.type === 'relation') {
      if (fact.from && fact.to && certaintyBefore(fact.to, fact.from) === 'certainly') {
        issues.push(contradiction(fact.id, 'to', 'ends before it begins'));
      }
    }
  }
  return issues;
}

function contradiction(fact: string, field: string, what: string): Issue {
  return {
    code: 'contradictory-dates',
    severity: 'error',
    message: `The fact "${fact}" ${what}.`,
    mend: `Correct "${field}" or the date it contradicts.`,
    path: ['facts', fact, field],
  };
}
