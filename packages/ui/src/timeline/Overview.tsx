import { formatDay, parseDay, type Day } from '@backgrounder/model';
import { useWords } from '../words/index.ts';
import type { TimelineFact } from './fact.ts';
import { monthsInWords } from './when.ts';

export interface OverviewProps {
  readonly facts: readonly Pick<TimelineFact, 'from' | 'isSince'>[];
  readonly day?: Day;
  /** What is said at the day; the article where left out. */
  readonly label?: string;
}

const columns = 60;
const width = 300;
const height = 40;

/** The whole story in one strip, true to scale: how many facts begin when, and where the article stands. */
export function Overview({ facts, day, label }: OverviewProps) {
  const { t } = useWords();
  const begun = facts
    .flatMap((fact) => (fact.from ? [{ start: fact.from[0], isSince: fact.isSince }] : []))
    .sort((a, b) => a.start - b.start);
  const last = begun.at(-1);
  if (!last) return null;
  // The few that began long before would leave no room for the others.
  const early = begun[Math.floor(begun.length / 25)]!.start;
  const first = startOfYear(Math.min(early, day ?? early) as Day);
  const end = Math.max(last.start, day ?? last.start) + 1;
  const placeOf = (at: number): number => (at - first) / (end - first);
  const counts = Array.from({ length: columns }, () => ({ known: 0, since: 0 }));
  for (const { start, isSince } of begun) {
    const column = counts[Math.floor(placeOf(start) * columns)];
    if (column) column[isSince ? 'since' : 'known'] += 1;
  }
  const most = Math.max(...counts.map(({ known, since }) => known + since));
  const step = width / columns;
  const heightOf = (count: number): number =>
    count === 0 ? 0 : Math.max(2, (count / most) * (height - 4));
  const earlier = begun.filter(({ start }) => start < first).length;
  return (
    <figure class="overview" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" focusable="false">
        {counts.map(({ known, since }, number) => {
          const low = heightOf(known);
          const whole = heightOf(known + since);
          const x = number * step + 0.6;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- columns of time have no other name
            <g key={number}>
              <rect class="known" x={x} width={step - 1.2} y={height - low} height={low} />
              <rect
                class="since"
                x={x}
                width={step - 1.2}
                y={height - whole}
                height={whole - low}
              />
            </g>
          );
        })}
        <line class="ground" x1="0" x2={width} y1={height} y2={height} />
      </svg>
      {day !== undefined && (
        <span class="here" style={{ insetInlineStart: `${placeOf(day) * 100}%` }} />
      )}
      {day !== undefined && (
        <b
          class={placeOf(day) > 0.7 ? 'late' : placeOf(day) < 0.3 ? 'early' : ''}
          style={{ insetInlineStart: `${placeOf(day) * 100}%` }}
        >
          {label ?? t('panel.thisArticle')}
        </b>
      )}
      <figcaption>
        <span>
          {earlier > 0 && '‹ '}
          {monthsInWords([first, first], t('locale'))}
        </span>
        <span>{monthsInWords([last.start, last.start], t('locale'))}</span>
      </figcaption>
    </figure>
  );
}

function startOfYear(day: Day): Day {
  return parseDay(`${formatDay(day).slice(0, 4)}-01-01`) ?? day;
}
