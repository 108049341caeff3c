/** What a canvas needs of the style sheet: it takes no custom properties. */
export interface PlotLook {
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
  readonly accent: string;
  /** The accent, so thin that what lies under it shows. */
  readonly veil: string;
  readonly caution: string;
  readonly ground: string;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly font: string;
}

const colours = {
  ink: 'var(--bgr-ink)',
  faint: 'var(--bgr-ink-faint)',
  rule: 'var(--bgr-rule)',
  accent: 'var(--bgr-accent)',
  veil: 'color-mix(in srgb, var(--bgr-accent) 18%, transparent)',
  caution: 'var(--bgr-caution)',
  ground: 'var(--bgr-paper)',
} as const;

/** As the style sheet has it where the element stands: in its scheme, contrast and size. */
export function plotLook(element: HTMLElement): PlotLook {
  const probe = document.createElement('span');
  // The reader's own colours are the tokens already; what is mixed of them would be replaced.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const style = getComputedStyle(probe);
  const resolved = Object.fromEntries(
    Object.entries(colours).map(([name, value]) => {
      probe.style.color = value;
      return [name, style.color];
    }),
  ) as Record<keyof typeof colours, string>;
  probe.style.fontSize = 'var(--bgr-text-s)';
  const fontSize = Number.parseFloat(style.fontSize);
  const font = `${fontSize}px ${style.fontFamily}`;
  probe.remove();
  return { ...resolved, fontSize, font };
}

/** Calls back when the colours of the page may have become others. */
export function watchLook(changed: () => void): () => void {
  const queries = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(min-width: 2400px)',
  ];
  const watched = queries.map((query) => matchMedia(query));
  for (const query of watched) query.addEventListener('change', changed);
  return () => {
    for (const query of watched) query.removeEventListener('change', changed);
  };
}

/** Stripes, which can be told from a plain fill without seeing its colour. */
export function stripes(context: CanvasRenderingContext2D, look: PlotLook): CanvasPattern | string {
  const size = Math.round(6 * devicePixelRatio);
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const ink = tile.getContext('2d');
  if (!ink) return look.veil;
  ink.strokeStyle = look.accent;
  ink.lineWidth = 1.5 * devicePixelRatio;
  ink.beginPath();
  for (const shift of [-size, 0, size]) {
    ink.moveTo(shift, size);
    ink.lineTo(shift + size, 0);
  }
  ink.stroke();
  return context.createPattern(tile, 'repeat') ?? look.veil;
}
