import type { EntityId, Pack } from '@backgrounder/model';
import { annotate, entityContext } from '@backgrounder/model/annotate';
import { compileIndex, type MatchIndex } from '@backgrounder/model/match';
import type { PageText } from '@backgrounder/model/page';
import { cardContent, type CardContent } from '@backgrounder/ui/card';
import type { PageFindings } from '../messages.ts';

/** Annotates pages with a set of packs; the index is compiled for the first page and kept. */
export function pageAnnotator(packs: readonly Pack[]): (page: PageText) => PageFindings {
  let index: MatchIndex | undefined;
  return (page) => {
    index ??= compileIndex(packs);
    return annotatePage(packs, index, page);
  };
}

function annotatePage(packs: readonly Pack[], index: MatchIndex, page: PageText): PageFindings {
  const annotation = annotate(index, page);
  const relevant = annotation.stories.filter((story) => story.relevant);
  const contents: CardContent[] = [];
  const numbers = new Map<EntityId, number>();
  const numberOf = (entity: EntityId): number | undefined => {
    const known = numbers.get(entity);
    if (known !== undefined) return known;
    const context = entityContext(packs, entity, page.published?.day, annotation);
    if (!context) return undefined;
    numbers.set(entity, contents.length);
    return contents.push(cardContent(context)) - 1;
  };
  return {
    stories: relevant.map(({ pack }) => packs.find((one) => one.id === pack)?.title ?? pack),
    mentions: annotation.mentions.flatMap(({ start, end, entity }) => {
      const content = numberOf(entity);
      return content === undefined ? [] : [{ start, end, content }];
    }),
    contents,
    toldFacts: new Set(annotation.facts.map((link) => `${link.pack}/${link.fact}`)).size,
    studied: [],
    installed: packs.map((pack) => pack.title),
  };
}
