import type { Day } from '@backgrounder/model';
import { dayInWords } from '../words/day-in-words.ts';
import type { Words } from '../words/messages.ts';
import type { CardContent, CardFact, CardSource } from './content.ts';
import { attributionInWords, statusInWords, withoutStop } from './words.ts';

/** The same in both forms, as a clipboard takes them. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A fact with its date, its standing, who says so, and where that stands. */
export function copiedFact(t: Words['t'], view: CardFact): Copied {
  const when = view.saysWhen || view.when === '' ? '' : ` (${view.when})`;
  const remarks = [statusInWords(t, view.fact.status), attributionInWords(t, view)];
  const first = [`${view.fact.summary}${when}`, ...remarks.filter((one) => one !== undefined)];
  const sources = view.sources.map((source) => copiedSource(t, source));
  return {
    text: [...first, ...sources.map(({ text }) => text)].join('\n'),
    html: `<p>${[...first.map(escaped), ...sources.map(({ html }) => html)].join('<br>')}</p>`,
  };
}

/** Who it is, what held on the page's day, and the facts given. */
export function copiedCard(
  t: Words['t'],
  { entity, posts }: CardContent,
  facts: readonly CardFact[],
  pageDay: Day | undefined,
): Copied {
  const about = [entity.description];
  if (pageDay !== undefined) {
    const day = dayInWords(pageDay, t('locale'));
    if (posts.length > 0) about.unshift(`${posts.join(' · ')} ${t('card.heldOn', [day])}`);
  }
  const parts = facts.map((one) => copiedFact(t, one));
  return {
    text: [[entity.name, ...about].join('\n'), ...parts.map(({ text }) => text)].join('\n\n'),
    html: `<p><b>${escaped(entity.name)}</b><br>${about.map(escaped).join('<br>')}</p>${parts
      .map(({ html }) => html)
      .join('')}`,
  };
}

function copiedSource(t: Words['t'], { label, publisher, published, link }: CardSource): Copied {
  const name = withoutStop(label);
  const around = (title: string, rest: readonly string[]): string =>
    `${t('card.source')}: ${[title, ...rest].join(', ')}`;
  const rest = [...(publisher === undefined ? [] : [publisher]), published];
  const title = escaped(name);
  return {
    text: `${around(name, rest)}${link === undefined ? '' : `\n${link}`}`,
    html: around(
      link === undefined ? title : `<a href="${escaped(link)}">${title}</a>`,
      rest.map(escaped),
    ),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
