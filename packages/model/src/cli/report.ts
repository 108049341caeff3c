import { entityContext } from '../annotate/context.ts';
import { storyContext } from '../annotate/story-context.ts';
import { contextReport } from './context-report.ts';
import type { Annotation, FactView, RelevanceReason } from '../annotate/types.ts';
import type { PageText } from '../page/types.ts';
import type { MatchIndex } from '../match/types.ts';
import type { EntityId } from '../pack/types.ts';
import { dayInWords } from '../time/in-words.ts';

/** Facts shown per entity and heading. */
const mostFacts = 3;

/**
 * What `annotate` prints for a person: the story, who is named and the background of each, which facts are told,
 * and what of the story the page leaves out or says otherwise.
 */
export function report(index: MatchIndex, page: PageText, annotation: Annotation): string {
  const { packs } = index;
  const lines: string[] = [];
  const day = page.published?.day;
  lines.push(headlineOf(page) || '(no title)');
  lines.push(day === undefined ? 'No date of publication found.' : `Published ${dayInWords(day)}.`);
  for (const story of annotation.stories) {
    const title = packs.find((pack) => pack.id === story.pack)?.title ?? story.pack;
    const verdict = story.relevant ? 'About' : 'Not about';
    lines.push(`${verdict}: ${title} (score ${story.score}): ${reasonInWords(story.reason)}`);
  }
  if (annotation.mentions.length === 0) return [...lines, 'Nothing to mark.'].join('\n');

  const counts = new Map<EntityId, number>();
  for (const { entity } of annotation.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const [id, count] of counts) {
    const context = entityContext(packs, id, day, annotation);
    if (!context) continue;
    const { entity, posts } = context;
    lines.push('', `${entity.name} (${count}×): ${[...posts, entity.description].join('; ')}`);
    lines.push(...section(day === undefined ? 'Known' : `As of ${dayInWords(day)}`, context.asOf));
    lines.push(...section('Since then', context.since));
  }
  lines.push('', `Facts told on this page: ${annotation.facts.length}`);
  for (const link of annotation.facts) {
    lines.push(`  ${link.score.toFixed(2)} ${link.fact}: ${page.text.slice(link.start, link.end)}`);
  }
  for (const { pack } of annotation.stories) {
    const context = storyContext(index, pack, page, annotation);
    if (context) lines.push(...contextReport(context, packs, day));
  }
  return lines.join('\n');
}

/** The title of a web page names the site too. */
function headlineOf({ title, text, blocks }: PageText): string {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline ? text.slice(headline.start, headline.end) : title;
}

/** What the page does, or falls short of, as a predicate of it. */
function reasonInWords(reason: RelevanceReason): string {
  switch (reason.kind) {
    case 'few-names':
      return `names ${telling(reason.found)}; ${needed(reason)}`;
    case 'few-sentences':
      return `tells facts of the story in ${sentences(reason.found)}; ${needed(reason)}`;
    case 'enough':
      return `names ${telling(reason.names)}, and tells facts of the story in ${sentences(reason.sentences)}`;
  }
}

function needed({ needed }: { readonly needed: number }): string {
  return `${needed} ${needed === 1 ? 'is' : 'are'} needed`;
}

function telling(count: number): string {
  return count === 1 ? '1 telling entity' : `${count} telling entities`;
}

/** @param sure the sum of how likely each sentence is to tell a fact */
function sentences(sure: number): string {
  return `${Math.round(sure * 10) / 10} sentences, each counted by how sure it is`;
}

function section(heading: string, views: readonly FactView[]): string[] {
  if (views.length === 0) return [];
  const shown = views.slice(0, mostFacts).map((view) => `    - ${view.fact.summary}`);
  const more = views.length - shown.length;
  return [`  ${heading}:`, ...shown, ...(more > 0 ? [`    (and ${more} more)`] : [])];
}
