import type { EntityId } from '@backgrounder/model';
import type { PageFindings } from './page-findings.ts';

export interface NamedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly language: string;
  readonly mentions: number;
  /** Number of the first mention. */
  readonly mark: number;
}

/** Those that a page names, in order of first mention. */
export function namedEntities({
  mentions,
  contents,
}: Pick<PageFindings, 'mentions' | 'contents'>): NamedEntity[] {
  const byContent = new Map<number, NamedEntity>();
  for (const [mark, { content: number }] of mentions.entries()) {
    const known = byContent.get(number);
    const content = contents[number];
    if (known) byContent.set(number, { ...known, mentions: known.mentions + 1 });
    else if (content) {
      const { id, name } = content.entity;
      byContent.set(number, { id, name, language: content.language, mentions: 1, mark });
    }
  }
  return [...byContent.values()];
}
