import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

export interface LegendEntry {
  readonly mark: 'line' | 'dash' | 'dot' | 'ring' | 'plain' | 'stripes' | 'band';
  readonly label: string;
}

interface FigureProps {
  readonly title: string;
  /** What the plot shows of this learner, and what they can do. */
  readonly said: ComponentChildren;
  readonly legend?: readonly LegendEntry[];
  readonly head: readonly string[];
  /** As many cells as the head has; the first says of what the row is. */
  readonly rows: readonly (readonly string[])[];
  /** The row that the pointer is over. */
  readonly pointed?: number | undefined;
  /** Beside the title. */
  readonly controls?: ComponentChildren;
  /** Between the sentence and the numbers. */
  readonly aside?: ComponentChildren;
  /** The plot. */
  readonly children: ComponentChildren;
}

/** A plot with its title, what it says in a sentence, and its numbers as a table. */
export function Figure(props: FigureProps) {
  const { title, said, legend = [], head, rows, pointed, controls, aside, children } = props;
  const t = useT();
  const id = useId();
  const row = pointed === undefined ? undefined : rows[pointed];
  return (
    <section class="figure" aria-labelledby={`${id}-title`}>
      <div class="figure-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {controls}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A canvas and its labels are one picture. */}
      <div role="img" aria-labelledby={`${id}-title ${id}-said`}>
        {children}
      </div>
      {legend.length > 0 && (
        <div class="figure-foot" aria-hidden={row !== undefined}>
          {row ? <PointedRow head={head} row={row} /> : <Legend entries={legend} />}
        </div>
      )}
      <p class="figure-said" id={`${id}-said`}>
        {said}
      </p>
      {aside}
      {rows.length > 0 && <Numbers name={t('stats.numbers')} of={title} head={head} rows={rows} />}
    </section>
  );
}

function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul class="figure-legend">
      {entries.map(({ mark, label }) => (
        <li key={label}>
          <span class="legend-mark" data-mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  );
}

interface PointedRowProps {
  readonly head: readonly string[];
  readonly row: readonly string[];
}

function PointedRow({ head, row }: PointedRowProps) {
  return (
    <p class="figure-row">
      <strong>{row[0]}</strong>
      {head.slice(1).map((name, index) => (
        <span key={name}>
          {name} <b>{row[index + 1]}</b>
        </span>
      ))}
    </p>
  );
}

interface NumbersProps extends Pick<FigureProps, 'head' | 'rows'> {
  readonly name: string;
  readonly of: string;
}

function Numbers({ name, of, head, rows }: NumbersProps) {
  return (
    <details class="figure-numbers">
      <summary>{name}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- What scrolls must be reached by keys. */}
      <div class="figure-table" role="region" aria-label={`${of}: ${name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface EarlyFigureProps {
  readonly title: string;
  /** Why there is nothing to show yet, and when there will be. */
  readonly why: string;
  readonly controls?: ComponentChildren;
}

/** The place of a plot that would be nonsense yet. */
export function EarlyFigure({ title, why, controls }: EarlyFigureProps) {
  const id = useId();
  return (
    <section class="figure" aria-labelledby={id}>
      <div class="figure-head">
        <h2 id={id}>{title}</h2>
        {controls}
      </div>
      <p class="figure-early">{why}</p>
    </section>
  );
}
