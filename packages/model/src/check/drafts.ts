import type { PackIssue } from '../pack/issue.ts';
import type { Entity, Fact, Pack } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** What a machine drafted does not ship before a person has reviewed and rewritten it. */
export const checkDrafts: Rule = ({ checked }) =>
  checked.flatMap((pack) => [...placeholders(pack), ...unreviewed(pack)]);

type Path = PackIssue['path'];

/** One issue for all parts of a kind: one for each would hide every other issue of the pack. */
function unreviewed(pack: Pack): PackIssue[] {
  const ofPack = (message: string, path: Path): PackIssue => ({
    pack: pack.id,
    code: 'unreviewed-draft',
    severity: 'error',
    message,
    mend: 'Compare each with its source, put it in your own words, then take its "draft: true" out.',
    path: [...path, 'draft'],
  });
  const ofParts = (
    parts: readonly { readonly id: string; readonly draft: boolean }[],
    section: 'entities' | 'facts',
    one: string,
  ): PackIssue[] => {
    const drafts = parts.filter(({ draft }) => draft).map(({ id }) => id);
    const [first] = drafts;
    if (first === undefined) return [];
    const what = drafts.length === 1 ? `The ${one}` : `${drafts.length} ${section}`;
    const are = drafts.length === 1 ? 'is' : 'are';
    return [ofPack(`${what} ${listed(drafts)} ${are} still marked draft.`, [section, first])];
  };
  return [
    ...(pack.draft ? [ofPack('The head of this pack is still marked draft.', [])] : []),
    ...ofParts(pack.entities, 'entities', 'entity'),
    ...ofParts(pack.facts, 'facts', 'fact'),
  ];
}

/** Ids that an issue lists, at most. */
const mostListed = 8;

function listed(ids: readonly string[]): string {
  const named = ids.slice(0, mostListed).map((id) => `"${id}"`);
  const more = ids.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What `draft` and `import wikidata` write where the author is to write. */
const placeholder =
  /\brewrite in your own words\b|\bto be told in your own words\b|^Named in the article:|^Say in one or two sentences of your own\b|^Your name$/i;

/** Wikidata's id of what it has no label for; a short one in a sentence is a quarter, or an aeroplane. */
const wikidataId = /^Q\d+$|\bQ\d{5,}\b/;

/** Titles that drafts have where nothing gives one. */
const draftTitles: ReadonlySet<string> = new Set(['Name the story', 'Wikidata']);

interface Written {
  readonly text: string | undefined;
  readonly path: Path;
}

function isPlaceholder({ text = '' }: Written): boolean {
  return placeholder.test(text) || wikidataId.test(text);
}

/** Of parts that say they are reviewed: of others `unreviewed-draft` is told. */
function placeholders(pack: Pack): PackIssue[] {
  const texts = [
    ...(pack.draft ? [] : inHead(pack)),
    ...pack.entities.flatMap((entity) => (entity.draft ? [] : inEntity(entity))),
    ...pack.facts.flatMap((fact) => (fact.draft ? [] : inFact(fact))),
  ];
  return texts.map(({ text, path }) => ({
    pack: pack.id,
    code: 'placeholder-text',
    severity: 'error',
    message: `"${text}" is what a draft says where you are to write.`,
    mend: 'Write it in your own words.',
    path,
  }));
}

function inHead({ title, summary, authors }: Pack): readonly Written[] {
  const texts: Written[] = [
    { text: summary, path: ['summary'] },
    ...authors.map((text, index) => ({ text, path: ['authors', index] })),
  ];
  const titled: Written = { text: title, path: ['title'] };
  return [...(draftTitles.has(title) ? [titled] : []), ...texts.filter(isPlaceholder)];
}

/** A thing may be called "Q7"; what is called by its own id has no name yet. */
function inEntity({ id, name, description, sameAs }: Entity): readonly Written[] {
  const named: Written = { text: name, path: ['entities', id, 'name'] };
  const described: Written = { text: description, path: ['entities', id, 'description'] };
  const isNameless = sameAs.some((address) => address.endsWith(`/${name}`));
  return [
    ...(isNameless && wikidataId.test(name) ? [named] : []),
    ...[described].filter(isPlaceholder),
  ];
}

function inFact(fact: Fact): readonly Written[] {
  const path = (field: string): Path => ['facts', fact.id, field];
  const texts: Written[] = [
    { text: fact.summary, path: path('summary') },
    ...(fact.type === 'role' ? [{ text: fact.post, path: path('post') }] : []),
    ...(fact.type === 'statement' ? [{ text: fact.paraphrase, path: path('paraphrase') }] : []),
  ];
  return texts.filter(isPlaceholder);
}
