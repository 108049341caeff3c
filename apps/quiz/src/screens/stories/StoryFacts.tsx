import { keyOf, type Fact, type FactKey, type Pack } from '@backgrounder/model';
import { entitiesOf } from '@backgrounder/model/annotate';
import { useMemo } from 'preact/hooks';
import {
  everyFact,
  isOfState,
  isShown,
  shownStates,
  yearOf,
  type FactFilter,
} from '../../state/fact-filter.ts';
import type { FactIndex } from '../../state/fact-index.ts';
import type { FactState } from '../../state/fact-state.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { FactRow } from './FactRow.tsx';
import { stateInWords } from './in-words.ts';
import type { Undoable } from './use-undoable.ts';

interface StoryFactsProps {
  readonly quiz: Quiz;
  readonly index: FactIndex;
  readonly pack: Pack;
  /** In the order of time. */
  readonly facts: readonly Fact[];
  readonly states: ReadonlyMap<FactKey, FactState>;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  readonly undoable: Undoable;
}

/** The facts of a story: which are listed, and which are to be studied. */
export function StoryFacts(props: StoryFactsProps) {
  const { quiz, index, pack, facts, states, filter, onFilter, undoable } = props;
  const t = useT();
  const { day } = quiz.snapshot.value;
  const stateOf = (fact: Fact): FactState => states.get(keyOf(fact)) ?? { kind: 'noCards' };
  const shown = facts.filter((fact) => isShown(fact, stateOf(fact), filter, index));
  const choosable = shown.filter((fact) => stateOf(fact).kind !== 'noCards');
  const toTake = choosable.filter((fact) => stateOf(fact).kind === 'notChosen');
  const toLeave = choosable.filter((fact) => stateOf(fact).kind !== 'notChosen');

  const choose = (some: readonly Fact[], chosen: boolean): void => {
    const ids = some.map(({ id }) => id);
    undoable.act(
      (study) => study.choose(pack.id, ids, chosen),
      t(chosen ? 'stories.taken' : 'stories.leftOut', some.length),
    );
  };
  return (
    <div class="story-facts">
      <p class="note">{t('stories.factsNote')}</p>
      <FilterFields {...{ index, pack, facts, filter, onFilter }} stateOf={stateOf} />
      <div class="choose-all">
        <output class="note">
          {t('stories.shown', [String(shown.length), String(facts.length)])}
        </output>
        {toTake.length > 0 && (
          <button
            type="button"
            class="button"
            data-action="take-all"
            onClick={() => choose(toTake, true)}
          >
            {t('stories.takeAll', toTake.length)}
          </button>
        )}
        {toLeave.length > 0 && (
          <button
            type="button"
            class="button"
            data-action="take-none"
            onClick={() => choose(toLeave, false)}
          >
            {t('stories.takeNone', toLeave.length)}
          </button>
        )}
      </div>
      {shown.length === 0 && (
        <div class="no-match">
          <p>{t('stories.noMatch')}</p>
          <button type="button" class="button" onClick={() => onFilter(everyFact)}>
            {t('stories.showAllFacts')}
          </button>
        </div>
      )}
      {[...Map.groupBy(shown, (fact) => yearOf(fact, index))].map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h3 class="fact-year">{year}</h3>
          <ul class="fact-list">
            {ofYear.map((fact) => {
              const state = stateOf(fact);
              return (
                <FactRow
                  key={fact.id}
                  index={index}
                  fact={fact}
                  state={state}
                  note={stateInWords(state, day, t)}
                >
                  <Tick
                    fact={fact}
                    state={state}
                    language={pack.language}
                    onChange={(chosen) => choose([fact], chosen)}
                  />
                </FactRow>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface TickProps {
  readonly fact: Fact;
  readonly state: FactState;
  readonly language: string;
  readonly onChange: (chosen: boolean) => void;
}

/** A fact that gives no card has nothing to tick. */
function Tick({ fact, state, language, onChange }: TickProps) {
  if (state.kind === 'noCards') return <span class="no-tick" aria-hidden="true" />;
  const isChosen = state.kind !== 'notChosen';
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => {
          // What is shown is what the record holds, which may refuse.
          event.currentTarget.checked = isChosen;
          onChange(!isChosen);
        }}
      />
      <span class="visually-hidden" lang={language}>
        {fact.summary}
      </span>
    </label>
  );
}

interface FilterFieldsProps extends Pick<
  StoryFactsProps,
  'index' | 'pack' | 'facts' | 'filter' | 'onFilter'
> {
  readonly stateOf: (fact: Fact) => FactState;
}

function FilterFields({ index, pack, facts, filter, onFilter, stateOf }: FilterFieldsProps) {
  const t = useT();
  const years = useMemo(() => [...new Set(facts.map((fact) => yearOf(fact, index)))], [facts]);
  const entities = useMemo(() => {
    const named = new Set(facts.flatMap(entitiesOf));
    return pack.entities
      .filter(({ id, kind }) => named.has(id) && (kind === 'person' || kind === 'organization'))
      .sort((a, b) => a.name.localeCompare(b.name, pack.language));
  }, [pack, facts]);
  return (
    <div class="fact-filter">
      <fieldset class="states">
        <legend class="visually-hidden">{t('stories.state')}</legend>
        {shownStates.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="fact-state"
              checked={filter.state === state}
              onChange={() => onFilter({ ...filter, state })}
            />
            <span>
              {t(`stories.states.${state}`)}{' '}
              <span class="count">
                {facts.filter((fact) => isOfState(stateOf(fact), state)).length}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {t('stories.entity')}
        <select
          class="field-value"
          name="entity"
          value={filter.entity ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter(withField(filter, 'entity', value))}
        >
          <option value="">{t('stories.anyone')}</option>
          {entities.map(({ id, name }) => (
            <option key={id} value={id} lang={pack.language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('stories.year')}
        <select
          class="field-value"
          name="year"
          value={filter.year ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter(withField(filter, 'year', value))}
        >
          <option value="">{t('stories.anyTime')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Without the field where its value is empty. */
function withField(filter: FactFilter, field: 'entity' | 'year', value: string): FactFilter {
  const { [field]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [field]: value };
}
