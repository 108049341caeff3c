import type { EntityId, FactKey, PackId } from '@backgrounder/model';
import type { Annotation } from '@backgrounder/model/annotate';
import { findCandidates, type MatchIndex } from '@backgrounder/model/match';
import type { PageText } from '@backgrounder/model/page';

/** Facts told by the sentence in which a mention stands. */
export function toldAt({ facts }: Annotation, start: number, end: number): readonly FactKey[] {
  return facts
    .filter((link) => link.start <= start && link.end >= end)
    .map(({ pack, fact }): FactKey => `${pack}/${fact}`);
}

/** By place (`start end`), the entities of some packs that the name there can stand for. */
export function namedBy(
  index: MatchIndex,
  page: PageText,
  packs: ReadonlySet<PackId>,
): ReadonlyMap<string, readonly EntityId[]> {
  if (packs.size === 0) return new Map();
  return new Map(
    findCandidates(index, page.text).map(({ start, end, name }) => [
      `${start} ${end}`,
      [
        ...new Set(
          name.owners.filter((owner) => packs.has(owner.pack)).map((owner) => owner.entity),
        ),
      ],
    ]),
  );
}
