import type { FactKey } from '@backgrounder/model';
import { useId } from 'preact/hooks';
import type { Bar, Dot, Link, TimelineLayout } from './layout.ts';

export interface PlotProps {
  readonly layout: TimelineLayout;
  /** The fact whose links and bar stand out. */
  readonly lit: FactKey | undefined;
}

/** The axis with its dots, bars and links. What it says is said in words by the list beside it. */
export function Plot({ layout, lit }: PlotProps) {
  const fade = useId();
  const { axis, axisTop, axisBottom, article, height, text } = layout;
  const isLit = (...keys: readonly FactKey[]): string =>
    lit === undefined ? '' : keys.includes(lit) ? ' is-lit' : ' is-dim';
  return (
    <svg class="plot" width={text} height={height} aria-hidden="true" focusable="false">
      <defs>
        {(['known', 'since'] as const).map((tone) => (
          <linearGradient key={tone} id={`${fade}${tone}`} x1="0" x2="0" y1="0" y2="1">
            <stop offset="0" class={`stop-${tone}`} />
            <stop offset="1" class={`stop-${tone} is-open`} />
          </linearGradient>
        ))}
      </defs>
      <line class="axis" x1={axis} x2={axis} y1={axisTop} y2={article ?? axisBottom} />
      {article !== undefined && (
        <line class="axis since" x1={axis} x2={axis} y1={article} y2={axisBottom} />
      )}
      {layout.folds.map(({ top, bottom }) => (
        <g key={top} class={article !== undefined && top > article ? 'fold since' : 'fold'}>
          <rect x={axis - 5} y={top + 4} width="10" height={bottom - top - 8} />
          <path d={zigzag(axis, top + 4, bottom - 4)} />
        </g>
      ))}
      {(['known', 'since'] as const).map((tone) => (
        <g key={tone} class={`ranges ${tone}`}>
          {layout.dots
            .filter((dot) => isOfTone(dot, tone))
            .map((dot) => (
              <Range key={dot.id} {...{ dot, axis }} />
            ))}
        </g>
      ))}
      {layout.bars.map((bar) => (
        <BarShape
          key={bar.fact.key}
          bar={bar}
          lit={isLit(bar.fact.key)}
          paint={`url(#${fade}${bar.fact.isSince ? 'since' : 'known'})`}
        />
      ))}
      {layout.links.map((link) => (
        <LinkShape
          key={`${link.kind} ${link.from} ${link.to}`}
          {...{ link, axis }}
          lit={isLit(link.from, link.to)}
        />
      ))}
      {layout.dots.map((dot) => (
        <DotShape key={dot.id} {...{ dot, axis, lit }} />
      ))}
    </svg>
  );
}

function BarShape({ bar, lit, paint }: { bar: Bar; lit: string; paint: string }) {
  const { fact, path, x, fade, bottom } = bar;
  const tone = fact.isSince ? ' since' : '';
  // The part that is certain, then the part that fades.
  const isStub = fade <= bar.top;
  const whole = path.slice(0, path.lastIndexOf('V'));
  return (
    <g class={`bar ${fact.type}${tone}${lit}`}>
      {!isStub && <path d={`${whole}V${Math.min(fade, bottom)}`} />}
      {fade < bottom && (
        <rect
          x={x - 1.5}
          y={isStub ? bar.top + 6 : fade}
          width="3"
          height={bottom - fade}
          fill={paint}
        />
      )}
    </g>
  );
}

function LinkShape({ link, axis, lit }: { link: Link; axis: number; lit: string }) {
  const [, end] = link.y;
  const tip = axis - 8;
  return (
    <g class={`link ${link.kind}${lit}`} data-from={link.from} data-to={link.to}>
      <path d={link.path} />
      {link.kind === 'response' && (
        <path
          class="tip"
          d={`M${tip - 5} ${end - 3.5}L${tip + 1} ${end}L${tip - 5} ${end + 3.5}Z`}
        />
      )}
    </g>
  );
}

function DotShape({ dot, axis, lit }: { dot: Dot; axis: number; lit: FactKey | undefined }) {
  const { row, y, radius, until } = dot;
  if (row.kind === 'group') {
    if (row.isOpen || !row.span) return null;
    return (
      <g class={`several${row.facts.every((one) => one.isSince) ? ' since' : ''}`}>
        {[-4.5, 0, 4.5].map((down) => (
          <circle key={down} cx={axis} cy={y + down} r="1.75" />
        ))}
      </g>
    );
  }
  if (row.kind !== 'fact') return null;
  const { fact } = row;
  const isLit = fact.key === lit ? ' is-lit' : '';
  if (!fact.from) return <circle class="dot undated" cx={axis} cy={y} r={radius} />;
  return (
    <g class={`dot${fact.isSince ? ' since' : ''}${isLit}`}>
      {isLit !== '' && <Range {...{ dot, axis }} />}
      {fact.sentence && <circle class="told" cx={axis} cy={y} r={radius + 3} />}
      <circle class={until === undefined ? 'day' : 'day is-soft'} cx={axis} cy={y} r={radius} />
    </g>
  );
}

/** The days among which the day lies: where several overlap, they are one. */
function Range({ dot: { y, until }, axis }: { dot: Dot; axis: number }) {
  if (until === undefined) return null;
  return <rect class="range" x={axis - 5} y={y - 5} width="10" height={until - y + 10} rx="5" />;
}

function isOfTone({ row }: Dot, tone: 'known' | 'since'): boolean {
  return row.kind === 'fact' && row.fact.isSince === (tone === 'since');
}

function zigzag(x: number, top: number, bottom: number): string {
  const teeth = Math.max(1, Math.round((bottom - top) / 10));
  const tooth = (bottom - top) / teeth;
  const lines = Array.from({ length: teeth }, (_, number) => {
    const y = top + number * tooth;
    return `L${x + 3.5} ${y + tooth * 0.25}L${x - 3.5} ${y + tooth * 0.75}L${x} ${y + tooth}`;
  });
  return `M${x} ${top}${lines.join('')}`;
}
