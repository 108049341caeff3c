import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import type { TimelineFact } from './fact.ts';
import {
  countEntities,
  filterFacts,
  noFilter,
  type CountedEntity,
  type TimelineEntity,
  type TimelineFilter,
} from './filter.ts';

export interface FilterBarProps {
  readonly facts: readonly TimelineFact[];
  /** How many are left. */
  readonly shown: number;
  readonly entities: readonly TimelineEntity[];
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}

/** Chips that are seen before the others are asked for. */
const few = 6;

export function FilterBar({ facts, shown, entities, filter, onFilter }: FilterBarProps) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const found = filterFacts(facts, { ...filter, entities: [] });
  const counted = countEntities(found, entities);
  const isChosen = ({ number }: CountedEntity): boolean => filter.entities.includes(number);
  const first = counted.filter((one, number) => isWhole || number < few || isChosen(one));
  const hidden = counted.length - first.length;
  const isFiltering = filter.entities.length > 0 || filter.search !== '';
  const toggle = ({ number }: CountedEntity): void => {
    const others = filter.entities.filter((one) => one !== number);
    const chosen = others.length < filter.entities.length ? others : [...others, number];
    onFilter({ ...filter, entities: chosen });
  };
  return (
    <fieldset class="filter" aria-label={t('panel.filter')}>
      <input
        type="search"
        aria-label={t('panel.search')}
        placeholder={t('panel.search')}
        value={filter.search}
        onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      <div class="chips">
        {first.map((one) => (
          <button
            key={one.number}
            type="button"
            class="chip"
            aria-pressed={isChosen(one)}
            onClick={() => toggle(one)}
          >
            <span lang={one.language}>{one.name}</span> <span class="count">{one.count}</span>
          </button>
        ))}
        {hidden > 0 && (
          <button type="button" class="chip plain" onClick={() => setWhole(true)}>
            {t('panel.moreNames', hidden)}
          </button>
        )}
      </div>
      <output class="status">
        {isFiltering && t('panel.shown', [String(shown), String(facts.length)])}
        {isFiltering && (
          <button type="button" class="plain" onClick={() => onFilter(noFilter)}>
            {t('panel.clear')}
          </button>
        )}
      </output>
    </fieldset>
  );
}
