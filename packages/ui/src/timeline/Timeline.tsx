import type { Day, FactKey } from '@backgrounder/model';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import type { TimelineFact } from './fact.ts';
import { factLinks } from './fact-links.ts';
import { filterFacts, noFilter, type TimelineEntity } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { gapsOf, layoutTimeline } from './layout.ts';
import { Plot } from './Plot.tsx';
import { Row } from './Row.tsx';
import { timelineRows } from './rows.ts';
import { useRowSizes } from './use-row-sizes.ts';

export interface TimelineProps<F extends TimelineFact> {
  readonly facts: readonly F[];
  /** The day of the article; left out where the page tells none. */
  readonly day?: Day;
  /** By number, as facts name them. */
  readonly entities: readonly TimelineEntity[];
  /** What is told of the chosen fact. */
  readonly detail: (fact: F) => ComponentChildren;
  readonly chosen: FactKey | undefined;
  readonly onChoose: (key: FactKey | undefined) => void;
  /** How many facts stand alone before the others are grouped. */
  readonly room?: number;
}

/** Facts in the order of time beside an axis, the article among them; the list is the form for everyone. */
export function Timeline<F extends TimelineFact>(props: TimelineProps<F>) {
  const { facts, day, entities, detail, chosen, onChoose, room = 24 } = props;
  const words = useWords();
  const [filter, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [hovered, setHovered] = useState<FactKey>();
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLOListElement>(null);

  const left = useMemo(() => filterFacts(facts, filter), [facts, filter]);
  const rows = useMemo(
    () =>
      timelineRows(left, {
        room,
        open,
        ...(day !== undefined && { day }),
        ...(chosen !== undefined && { chosen }),
      }),
    [left, day, room, open, chosen],
  );
  const { heights, width } = useRowSizes(list, rows.length);
  const layout = useMemo(
    () => layoutTimeline(rows, heights, width, chosen),
    [rows, heights, width, chosen],
  );
  const gaps = useMemo(() => gapsOf(rows), [rows]);
  const linksOf = useMemo(() => factLinks(facts), [facts]);

  const pressable = rows.filter((row) => row.kind === 'fact' || row.kind === 'group');
  const stop = pressable.some(({ id }) => id === current) ? current : pressable[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.press') ?? [])];
    const at = buttons.findIndex((one) => one === event.target);
    if (at < 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    const button = next === undefined ? undefined : buttons[next];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };

  return (
    <div class="timeline">
      <FilterBar facts={facts} shown={left.length} {...{ entities, filter }} onFilter={setFilter} />
      <div class="scene">
        {layout.article !== undefined && (
          <div class="later" style={{ insetBlockStart: `${layout.article}px` }} />
        )}
        <Plot layout={layout} lit={hovered ?? chosen} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it */}
        <ol ref={list} aria-label={words.t('panel.timeline')} onKeyDown={onKeyDown}>
          {rows.map((row, number) => (
            <Row
              key={row.id}
              row={row}
              gap={gaps[number] ?? 0}
              indent={layout.text}
              axis={layout.axis}
              isChosen={row.kind === 'fact' && row.fact.key === chosen}
              isStop={row.id === stop}
              links={
                row.kind === 'fact'
                  ? linksOf(row.fact)
                      .map(({ kind, other }) => words.t(`panel.reason.${kind}`, [other.summary]))
                      .join(' ')
                  : ''
              }
              onFocus={() => setCurrent(row.id)}
              onHover={setHovered}
              onPress={() => {
                if (row.kind === 'fact')
                  onChoose(row.fact.key === chosen ? undefined : row.fact.key);
                else setOpen((before) => toggled(before, row.id));
              }}
            >
              {row.kind === 'fact' && row.fact.key === chosen && detail(row.fact)}
            </Row>
          ))}
        </ol>
      </div>
      {left.length === 0 && <p class="notice">{words.t('panel.nothingFound')}</p>}
      <Legend facts={facts} hasArticle={day !== undefined} />
    </div>
  );
}

interface LegendProps {
  readonly facts: readonly TimelineFact[];
  readonly hasArticle: boolean;
}

function Legend({ facts, hasArticle }: LegendProps) {
  const { t } = useWords();
  const names = [
    ...(facts.some(({ sentence }) => sentence) ? (['onPage'] as const) : []),
    ...(hasArticle ? (['known', 'since'] as const) : []),
    ...(['uncertain', 'answer', 'follow', 'lasting'] as const),
  ];
  return (
    <ul class="legend" aria-hidden="true">
      {names.map((name) => (
        <li key={name}>
          <i class={`key ${name}`} />
          {t(`panel.legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}
