import { namedEntities } from '@backgrounder/ui/findings';
import type { PageReport } from '../messages.ts';
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
