import { fold, foldKeepingCase } from './fold.ts';
import { isFindable } from './keys.ts';
import { shoutedForm } from './names.ts';
import { isTelling } from './telling.ts';
import type { MatchIndex } from './types.ts';

/** A name without which no page can be about any story of the index. */
export interface TellingName {
  readonly text: string;
  readonly matchCase: boolean;
}

/** Names of which a related page holds at least one, so that all other pages can be left alone unread. */
export function tellingNames({ packs }: MatchIndex): readonly TellingName[] {
  const names = new Map<string, TellingName>();
  const add = (text: string, matchCase: boolean): void => {
    const key = matchCase ? `exact:${foldKeepingCase(text)}` : `any:${fold(text)}`;
    if (!names.has(key)) names.set(key, { text, matchCase });
  };
  for (const { entities } of packs) {
    for (const entity of entities) {
      if (!isTelling(entity)) continue;
      for (const alias of entity.aliases) {
        if (alias.ambiguity === 'generic' || !isFindable(alias)) continue;
        const { text, matchCase } = alias;
        add(text, matchCase);
        const shouted = matchCase ? shoutedForm(foldKeepingCase(text)) : undefined;
        if (shouted !== undefined) add(shouted, true);
      }
    }
  }
  return [...names.values()];
}
