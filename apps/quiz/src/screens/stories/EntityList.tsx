import type { Pack } from '@backgrounder/model';
import { useState } from 'preact/hooks';
import { addressOf } from '../../routing.ts';
import { useT } from '../../words/use-translate.ts';
import type { NamedEntity } from '../../state/named-entities.ts';

interface EntityListProps {
  readonly pack: Pack;
  readonly entities: readonly NamedEntity[];
}

/** Seen before the others are asked for. */
const few = 8;

export function EntityList({ pack, entities }: EntityListProps) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  // One more is shown rather than told.
  const isCut = !isWhole && entities.length > few + 1;
  return (
    <>
      <ul class="entities">
        {(isCut ? entities.slice(0, few) : entities).map(({ entity, count }) => (
          <li key={entity.id}>
            <a href={addressOf('stories', pack.id, 'entity', entity.id)} lang={pack.language}>
              {entity.name}
            </a>
            <p class="note">
              <span lang={pack.language}>{entity.description}</span> ·{' '}
              {t('stories.factCount', count)}
            </p>
          </li>
        ))}
      </ul>
      {isCut && (
        <button type="button" class="link-button" onClick={() => setWhole(true)}>
          {t('stories.moreNames', entities.length - few)}
        </button>
      )}
    </>
  );
}
