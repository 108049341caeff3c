import * as v from 'valibot';
import { itemSchema, type Item } from './item.ts';
import type { WikidataFile, WikidataProblem } from './types.ts';

export type ItemsResult =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly problems: readonly WikidataProblem[] };

type Fault = Omit<WikidataProblem, 'file'>;

/** Reads the items of one file. */
export function readItems({ name, text }: WikidataFile): ItemsResult {
  const read = entitiesIn(text);
  if (!('entities' in read)) return { ok: false, problems: [{ file: name, ...read }] };
  const items: Item[] = [];
  const problems: WikidataProblem[] = [];
  for (const [key, entity] of read.entities) {
    const item = toItem(key, entity);
    if ('id' in item) items.push(item);
    else problems.push({ file: name, ...item });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}

type Entities = { readonly entities: readonly (readonly [key: string | undefined, unknown])[] };

const fetchAgain =
  'Save what https://www.wikidata.org/wiki/Special:EntityData/Q….json gives, with the id of the item.';

function entitiesIn(text: string): Entities | Fault {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { message: `This is not JSON: ${(error as Error).message}.`, mend: fetchAgain };
  }
  if (!isRecord(json)) return { message: 'This JSON holds no Wikidata entity.', mend: fetchAgain };
  if (isRecord(json['error'])) {
    const { code, info } = json['error'];
    return {
      message: `Wikidata answered with an error: ${String(info ?? code)}.`,
      mend: fetchAgain,
    };
  }
  if ('entities' in json) {
    const entities = isRecord(json['entities']) ? Object.entries(json['entities']) : [];
    return entities.length > 0
      ? { entities }
      : { message: 'There is no entity in it.', mend: fetchAgain };
  }
  if ('id' in json || 'redirect' in json) return { entities: [[undefined, json]] };
  return { message: 'This JSON holds no Wikidata entity.', mend: fetchAgain };
}

function toItem(key: string | undefined, entity: unknown): Item | Fault {
  if (!isRecord(entity)) {
    return { message: `The entity "${key}" is no object.`, mend: fetchAgain };
  }
  const id = idOf(entity) ?? key ?? 'This entity';
  if ('missing' in entity) {
    return {
      message: `Wikidata has no entity ${id}.`,
      mend: 'Correct the id, and fetch it again.',
    };
  }
  const redirect = redirectOf(key, entity);
  if (redirect) {
    const { from, to } = redirect;
    return { message: `${from} redirects to ${to}.`, mend: `Fetch ${to} in its place.` };
  }
  if (!/^Q\d+$/.test(id)) {
    return {
      message: `${id} is ${kindOfEntity(id)}, not an item.`,
      mend: 'Give items only: their ids begin with Q.',
    };
  }
  const item = v.safeParse(itemSchema, entity);
  if (item.success) return item.output;
  const [issue] = item.issues;
  const where = v.getDotPath(issue);
  return {
    message: `${id} is not as Wikidata writes it: ${where}: ${issue.message}.`,
    mend: fetchAgain,
  };
}

function redirectOf(
  key: string | undefined,
  entity: Readonly<Record<string, unknown>>,
): { readonly from: string; readonly to: string } | undefined {
  const { redirects } = entity;
  if (isRecord(redirects)) return { from: String(redirects['from']), to: String(redirects['to']) };
  if (typeof entity['redirect'] === 'string') {
    return { from: idOf(entity) ?? key ?? 'This entity', to: entity['redirect'] };
  }
  const { id } = entity;
  return key !== undefined && typeof id === 'string' && id !== key
    ? { from: key, to: id }
    : undefined;
}

/** In dumps a redirect calls its id `entity`. */
function idOf(entity: Readonly<Record<string, unknown>>): string | undefined {
  return [entity['id'], entity['entity']].find((id) => typeof id === 'string');
}

function kindOfEntity(id: string): string {
  switch (id[0]) {
    case 'L':
      return 'a lexeme';
    case 'P':
      return 'a property';
    case 'M':
      return 'a media file';
    default:
      return 'something else';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
