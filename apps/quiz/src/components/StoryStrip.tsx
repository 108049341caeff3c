import '@backgrounder/ui/timeline.css';
import { extentOf, type Fact, type Pack } from '@backgrounder/model';
import { factView } from '@backgrounder/model/annotate';
import { Overview, spanInWords, whenInWords, type TimelineFact } from '@backgrounder/ui/timeline';
import { useT } from '../words/use-translate.ts';
import type { StoryStripProps } from './FactInStory.tsx';

/** Begins of all facts of a pack: worked out once. */
const begun = new WeakMap<Pack, readonly Time[]>();
type Time = Pick<TimelineFact, 'from' | 'to' | 'isSince'>;

/** When a fact was, whose word it is, and the whole story in one strip with the fact in it. */
export default function StoryStrip({ card, pack }: StoryStripProps) {
  const t = useT();
  const fact = pack.facts.find(({ id }) => id === card.fact);
  if (!fact) return null;
  const time = timeOf(fact);
  const when = whenInWords({ ...time, type: fact.type }, { t });
  const told = factView(pack, fact, { standing: { kind: 'undated' }, day: undefined }).attribution;
  return (
    <>
      <p class="note">
        {when}
        {when !== '' && told !== undefined && ' · '}
        {told !== undefined &&
          t(fact.type === 'claim' ? 'panel.claimedBy' : 'panel.saidBy', [told])}
      </p>
      {time.from && (
        <Overview
          facts={timesOf(pack)}
          day={time.from[0]}
          label={spanInWords(time.from, t('locale'))}
        />
      )}
    </>
  );
}

function timesOf(pack: Pack): readonly Time[] {
  let times = begun.get(pack);
  if (!times) {
    times = pack.facts.map(timeOf);
    begun.set(pack, times);
  }
  return times;
}

function timeOf(fact: Fact): Time {
  const extent = extentOf(fact);
  const start = extent.kind === 'moment' ? extent.on : extent.from;
  const end = extent.kind === 'moment' ? undefined : extent.to;
  return {
    isSince: false,
    ...(typeof start === 'object' && { from: [start.earliest, start.latest] as const }),
    ...(end !== undefined && {
      to: typeof end === 'object' ? ([end.earliest, end.latest] as const) : end,
    }),
  };
}
