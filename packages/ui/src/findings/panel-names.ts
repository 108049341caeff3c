import type { PanelName } from '../panel/story.ts';
import type { NamedEntity } from './named-entities.ts';
import type { PlacedMention } from './page-findings.ts';
import { pageMentions } from './page-mentions.ts';

/** Those whom a page names, each with the words around every mention. */
export function panelNames(
  text: string,
  placed: readonly PlacedMention[],
  entities: readonly Pick<NamedEntity, 'id' | 'name' | 'language'>[],
): PanelName[] {
  const mentions = pageMentions(text, placed);
  const names = entities.map(({ id, name, language }, number): PanelName => ({
    id,
    name,
    language,
    mentions: mentions
      .filter((mention) => mention.entity === number)
      .map(({ mark, text, before, after }) => ({ mark, text, before, after })),
  }));
  return names.filter((one) => one.mentions.length > 0);
}
