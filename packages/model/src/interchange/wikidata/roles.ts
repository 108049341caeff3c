import { formatDay, parseDay } from '../../time/day.ts';
import { parseDate, type DateValue } from '../../time/edtf.ts';
import { bestFirst, itemIn, type Item, type Statement } from './item.ts';
import { dateIn, type WikidataDate } from './time.ts';

/** A post that a person held, as a statement of Wikidata tells it. */
export type Held =
  | {
      readonly kind: 'held';
      /** The item of the post. */
      readonly post: string;
      /** The item of the organization, where the statement names one. */
      readonly organization?: string;
      readonly from?: string;
      readonly to?: string;
      /** What a reader of `to` must know. */
      readonly toNote?: string;
      /** The earliest date of a reference, as EDTF. */
      readonly referenced?: string;
    }
  | { readonly kind: 'left-out'; readonly why: string };

const positionHeld = 'P39';
const startTime = 'P580';
const endTime = 'P582';
const ofOrganization = ['P642', 'P108'] as const;
const retrieved = 'P813';
const published = 'P577';

export function heldPosts(item: Item): readonly Held[] {
  return bestFirst(item, positionHeld).map((statement) => heldPost(item, statement));
}

/** The items of posts that anybody among `items` held: they are no entities of their own. */
export function postsAmong(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) =>
      bestFirst(item, positionHeld).flatMap(({ mainsnak }) => itemIn(mainsnak) ?? []),
    ),
  );
}

function heldPost(item: Item, statement: Statement): Held {
  const post = itemIn(statement.mainsnak);
  if (post === undefined) return { kind: 'left-out', why: 'a post that Wikidata does not name' };
  const from = dateIn(statement.qualifiers[startTime]);
  const end = endOf(item, from, dateIn(statement.qualifiers[endTime]));
  if (!end.ok) return { kind: 'left-out', why: `${post}, ${end.why}` };
  const organization = ofOrganization
    .map((property) => itemIn(statement.qualifiers[property]?.[0]))
    .find((id) => id !== undefined);
  const referenced = earliestReference(statement);
  return {
    kind: 'held',
    post,
    ...(organization !== undefined && { organization }),
    ...(from.kind === 'date' && { from: from.edtf }),
    ...end.fields,
    ...(referenced !== undefined && { referenced }),
  };
}

type End =
  | { readonly ok: true; readonly fields: { readonly to?: string; readonly toNote?: string } }
  | { readonly ok: false; readonly why: string };

/** A post without `to` is still held: where the end is not known, it is some day until this version. */
function endOf(item: Item, from: WikidataDate, to: WikidataDate): End {
  const first = from.kind === 'date' ? dated(from.edtf) : undefined;
  switch (to.kind) {
    case 'none':
      return { ok: true, fields: {} };
    case 'date':
      return first && first.earliest > dated(to.edtf).latest
        ? { ok: false, why: `whose end (${to.edtf}) is before its start` }
        : { ok: true, fields: { to: to.edtf } };
    case 'unknown': {
      const seen = parseDay(savedOn(item) ?? '');
      if (!first || seen === undefined || first.earliest > seen) {
        return { ok: false, why: 'which ended on a day that is not known' };
      }
      return {
        ok: true,
        fields: {
          to: `[${formatDay(first.earliest)}..${formatDay(seen)}]`,
          toNote: 'Wikidata says that it ended, not when.',
        },
      };
    }
  }
}

/** The day on which this version of the item was saved, as `YYYY-MM-DD`. */
export function savedOn(item: Item): string | undefined {
  const day = item.modified?.slice(0, 'YYYY-MM-DD'.length);
  return day !== undefined && parseDay(day) !== undefined ? day : undefined;
}

function earliestReference(statement: Statement): string | undefined {
  let earliest: DateValue | undefined;
  for (const { snaks } of statement.references) {
    const date = [dateIn(snaks[retrieved]), dateIn(snaks[published])].find(
      ({ kind }) => kind === 'date',
    );
    if (date?.kind !== 'date') continue;
    const value = dated(date.edtf);
    if (!earliest || value.earliest < earliest.earliest) earliest = value;
  }
  return earliest?.text;
}

function dated(edtf: string): DateValue {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
