import type { TreeElement } from './tree.ts';

/** A thing that a page describes in JSON-LD. */
export type Described = Readonly<Record<string, unknown>>;

/** Depth to which JSON-LD is searched; pages nest articles in `@graph` and `mainEntity`. */
const deepest = 5;

/** The JSON-LD among the scripts of a page. */
export function jsonLdIn(scripts: readonly TreeElement[]): readonly string[] {
  return scripts
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.firstChild?.nodeValue ?? '');
}

/** All that a page describes in JSON-LD, each before what lies in it. */
export function describedIn(jsonLd: readonly string[]): readonly Described[] {
  return jsonLd.flatMap((text) => {
    try {
      return within(JSON.parse(text), 0);
    } catch {
      // Pages carry broken JSON-LD: raw line feeds, comments around it, a comma too many. Its day can be made out.
      const datePublished = /"datePublished"\s*:\s*"([^"]*)"/.exec(text)?.[1];
      return datePublished === undefined ? [] : [{ datePublished }];
    }
  });
}

function within(value: unknown, depth: number): readonly Described[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => within(item, depth + 1));
  const described = value as Described;
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => described[key]);
  return [described, ...within(inner, depth)];
}

/** Whether one of its types matches. */
export function isOfType(described: Described, type: RegExp): boolean {
  const types = [described['@type']].flat().filter((one) => typeof one === 'string');
  return types.some((one) => type.test(one));
}

/** What a meta element says, by its name in small letters; nothing of one that has none. */
export function statementOf(
  meta: TreeElement,
): readonly [name: string, content: string] | undefined {
  const name =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  const content = meta.getAttribute('content');
  return name === null || content === null ? undefined : [name.toLowerCase(), content];
}

/** The text of a page's title; drawings have titles too. */
export function titleIn(titles: readonly TreeElement[]): string {
  const title = titles.find(({ parentNode }) => parentNode?.nodeName.toUpperCase() !== 'SVG');
  return folded(title?.firstChild?.nodeValue ?? '');
}

/** With each run of white space as one space, and none at either end. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

export function firstOf<T, R>(
  items: readonly T[],
  find: (item: T) => R | undefined,
): R | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
