export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const [width, height] = [640, 380];
const frame = { left: 64, right: 470, top: 44, bottom: 332 };
const colours = [
  '#1b6ac9',
  '#c2410c',
  '#15803d',
  '#7e22ce',
  '#a16207',
  '#0f766e',
  '#be185d',
  '#475569',
];

/** A plot with two logarithmic axes, as SVG: a straight line that rises by one decade in one is linear growth. */
export function drawPlot({ title, x, y, series }: Plot): string {
  const all = series.flatMap(({ points }) => points);
  const across = scale(
    all.map(([value]) => value),
    frame.left,
    frame.right,
  );
  const up = scale(
    all.map(([, value]) => value),
    frame.bottom,
    frame.top,
  );
  const labels = spread(series.map(({ points }) => up.at(points.at(-1)?.[1] ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(frame.left, 24, title, 'font-size="15" font-weight="bold"'),
    ...across.decades.flatMap((value) => [
      line(across.at(value), frame.top, across.at(value), frame.bottom),
      text(across.at(value), frame.bottom + 16, written(value), 'text-anchor="middle"'),
    ]),
    ...up.decades.flatMap((value) => [
      line(frame.left, up.at(value), frame.right, up.at(value)),
      text(frame.left - 6, up.at(value) + 4, written(value), 'text-anchor="end"'),
    ]),
    text((frame.left + frame.right) / 2, height - 10, x, 'text-anchor="middle"'),
    text(
      16,
      (frame.top + frame.bottom) / 2,
      y,
      `text-anchor="middle" transform="rotate(-90 16 ${(frame.top + frame.bottom) / 2})"`,
    ),
    ...series.flatMap(({ name, points }, number) => {
      const colour = colours[number % colours.length] ?? '#000';
      const places = points.map(([one, other]) => [across.at(one), up.at(other)] as const);
      return [
        `<polyline points="${places.map((place) => place.join()).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`),
        text(frame.right + 10, (labels[number] ?? 0) + 4, name, `fill="${colour}"`),
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** A logarithmic axis over whole decades that hold all values. */
function scale(
  values: readonly number[],
  from: number,
  to: number,
): { at(value: number): number; decades: number[] } {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return {
    at: (value) =>
      Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10,
    decades: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
  };
}

/** Moves labels apart that would cover each other. */
function spread(places: readonly number[]): number[] {
  const moved = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [number, place] of [...places.entries()].sort(([, a], [, b]) => a - b)) {
    last = Math.max(place, last + 15);
    moved.set(number, last);
  }
  return places.map((place, number) => moved.get(number) ?? place);
}

function written(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(value);
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#ddd"/>`;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" ${attributes}>${content}</text>`;
}
