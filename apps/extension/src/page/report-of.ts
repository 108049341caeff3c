import type { NamedEntity, PageFindings, PageReport } from '../messages.ts';
import type { Annotated } from './overlay.ts';

/** What the popup is told of a page. */
export function reportOf(
  annotated: Annotated | undefined,
  isMarked: boolean,
  showsAll: boolean,
): PageReport {
  if (!annotated || annotated.found.stories.length === 0) {
    return { type: 'unrelated', installed: annotated?.found.installed ?? [] };
  }
  const { found } = annotated;
  const { day } = found;
  return {
    type: 'related',
    page: {
      stories: found.stories,
      ...(day !== undefined && { day }),
      isMarked,
      ...(showsAll && { showsAll }),
      mentions: found.mentions.length,
      toldFacts: found.toldFacts,
      entities: namedEntities(found),
    },
  };
}

function namedEntities(found: PageFindings): NamedEntity[] {
  const byContent = new Map<number, NamedEntity>();
  for (const [mark, { content: number }] of found.mentions.entries()) {
    const known = byContent.get(number);
    const content = found.contents[number];
    if (known) byContent.set(number, { ...known, mentions: known.mentions + 1 });
    else if (content) {
      const { id, name } = content.entity;
      byContent.set(number, { id, name, language: content.language, mentions: 1, mark });
    }
  }
  return [...byContent.values()];
}
