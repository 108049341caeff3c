import { packOf, type EntityId, type Fact, type FactKey, type Pack } from '@backgrounder/model';
import { Timeline, type TimelineEntity, type TimelineFact } from '@backgrounder/ui/timeline';
import { timelineFact } from '@backgrounder/ui/timeline-fact';
import { useMemo, useState } from 'preact/hooks';
import { addressOf } from '../../routing.ts';
import type { FactIndex } from '../../state/fact-index.ts';
import type { FactState } from '../../state/fact-state.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { stateInWords } from './in-words.ts';

interface StoryTimelineProps {
  readonly quiz: Quiz;
  readonly index: FactIndex;
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  readonly states: ReadonlyMap<FactKey, FactState>;
}

/** The timeline of the panel, which has its look; a fact in it leads to its page. */
export function StoryTimeline({ quiz, index, pack, facts, states }: StoryTimelineProps) {
  const t = useT();
  const [chosen, setChosen] = useState<FactKey>();
  const entities = useMemo(
    (): readonly TimelineEntity[] =>
      pack.entities.map(({ name, kind }) => ({ name, kind, language: pack.language })),
    [pack],
  );
  const drawn = useMemo((): readonly TimelineFact[] => {
    const numbers = new Map<EntityId, number>(pack.entities.map(({ id }, number) => [id, number]));
    const numberOf = (id: EntityId) => numbers.get(id);
    return facts.map((fact) => timelineFact(fact, pack.language, index.chronology, numberOf));
  }, [pack, facts, index]);
  const { day } = quiz.snapshot.value;
  return (
    <div class="panel story-timeline">
      <Timeline
        facts={drawn}
        entities={entities}
        chosen={chosen}
        onChoose={setChosen}
        room={16}
        detail={({ key }) => {
          const state = states.get(key);
          return (
            <div class="detail">
              {state && <p>{stateInWords(state, day, t)}</p>}
              <p>
                <a href={addressOf('stories', packOf(key), key.slice(packOf(key).length + 1))}>
                  {t('stories.openFact')}
                </a>
              </p>
            </div>
          );
        }}
      />
    </div>
  );
}
