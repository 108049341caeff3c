import type { Pack } from '../pack/types.ts';
import { classOf, fold, foldKeepingCase } from './fold.ts';
import { isTelling } from './telling.ts';
import type { MatchIndex, Name, Owner } from './types.ts';
import { firstWord } from './words.ts';

/** Compiles the names of all packs into one index. */
export function compileIndex(packs: readonly Pack[]): MatchIndex {
  const byKey = new Map<string, { name: Omit<Name, 'owners'>; owners: Owner[] }>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      for (const alias of entity.aliases) {
        const folded = alias.matchCase ? foldKeepingCase(alias.text) : fold(alias.text);
        if (folded.trim() === '') continue;
        const key = `${alias.matchCase ? 'exact' : 'any'}:${folded}`;
        const owner: Owner = {
          pack: pack.id,
          entity: entity.id,
          kind: entity.kind,
          telling: entity.telling,
          ambiguity: alias.ambiguity,
        };
        const known = byKey.get(key);
        if (known) known.owners.push(owner);
        else {
          const shouted = alias.matchCase ? shoutedForm(folded) : undefined;
          byKey.set(key, {
            name: {
              text: alias.text,
              folded,
              matchCase: alias.matchCase,
              ...(shouted !== undefined && { shouted }),
            },
            owners: [owner],
          });
        }
      }
    }
  }
  const names = [...byKey.values()]
    .map(({ name, owners }): Name => ({ ...name, owners }))
    .sort((a, b) => b.folded.length - a.folded.length);

  const byFirstWord = new Map<string, number[]>();
  const byFirstCharacter = new Map<string, number[]>();
  for (const [number, name] of names.entries()) {
    const lower = fold(name.text);
    const unspaced = classOf(lower.charCodeAt(0)) === 'unspaced';
    const map = unspaced ? byFirstCharacter : byFirstWord;
    const key = unspaced ? lower.charAt(0) : firstWord(lower);
    const known = map.get(key);
    if (known) known.push(number);
    else map.set(key, [number]);
  }
  return { packs, names, byFirstWord, byFirstCharacter };
}

/** Letters that a name in capitals needs, lest "Xi" be read out of the number XI. */
const fewestShouted = 4;

function shoutedForm(folded: string): string | undefined {
  const shouted = folded.toUpperCase();
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  const isOther = shouted !== folded && shouted.length === folded.length;
  return isOther && letters >= fewestShouted ? shouted : undefined;
}

/** A name without which no page can be about any story of the index. */
export interface TellingName {
  readonly text: string;
  readonly matchCase: boolean;
}

/** Names of which a related page holds at least one, so that all other pages can be left alone unread. */
export function tellingNames(index: MatchIndex): readonly TellingName[] {
  return index.names
    .filter((name) =>
      name.owners.some((owner) => owner.ambiguity !== 'generic' && isTelling(owner)),
    )
    .flatMap(({ text, matchCase, shouted }) => [
      { text, matchCase },
      ...(shouted === undefined ? [] : [{ text: shouted, matchCase }]),
    ]);
}
