import type { Entity } from '../pack/types.ts';
import { editsBetween } from '../text/edits.ts';
import { findNames, type Story } from './story.ts';
import { fold } from './words.ts';

/** Family names that stand first, in their usual spelling. */
const familyFirst = new Set(
  'ai an bai bao cai cao chen cheng choi cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hong hou hu huang jia jiang jin kang kim kong lee lei li liang liao lin liu long lu luo ma mao meng moon ouyang pan park peng qian qiao qin qiu ren shao shen shi shu sima song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(
    ' ',
  ),
);

/** Names for a thing in short that no other thing of the pack could be meant by: "Yellen", "Xi". */
export function shortNames(entity: Entity, story: Story): string[] {
  return candidates(entity, story).filter((short) => {
    const words = ` ${fold(short)} `;
    return story.pack.entities
      .filter((other) => other.id !== entity.id && other.kind === entity.kind)
      .every((other) =>
        [other.name, ...other.aliases.map(({ text }) => text)].every(
          (name) => !` ${fold(name)} `.includes(words),
        ),
      );
  });
}

function candidates(entity: Entity, story: Story): string[] {
  if (entity.kind === 'person') {
    const words = entity.name.split(' ').filter((word) => !/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(word));
    if (words.length < 2) return [];
    // "Li Qiang" is a Li, "Antony Blinken" a Blinken, "Andrés López Obrador" a López Obrador.
    return familyFirst.has(fold(words[0]!))
      ? [words[0]!]
      : words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  }
  if (entity.kind !== 'organization' && entity.kind !== 'measure') return [];
  // "US Bureau of Industry and Security": whose it is may stay away.
  const [first] = findNames(entity.name, story, []);
  const isPlace = first?.start === 0 && story.entities.get(first.entity)?.kind === 'place';
  const rest = isPlace ? entity.name.slice(first.end).trim() : '';
  return rest.split(' ').length > 1 && /^\p{Lu}/u.test(rest) ? [rest] : [];
}

/** Names of others of the same kind that a few slips lead to: Li Keqiang, where Li Qiang is asked. */
export function rivalNames(entity: Entity, accept: readonly string[], story: Story): string[] {
  const own = [entity.name, ...accept].map(fold);
  const rivals = story.pack.entities
    .filter((other) => other.id !== entity.id && other.kind === entity.kind)
    .flatMap(({ name, aliases }) => [
      name,
      ...aliases
        .filter(({ ambiguity }) => ambiguity !== 'generic')
        .filter(({ language }) => language === story.pack.language)
        .map(({ text }) => text),
    ])
    .filter((text) => {
      const folded = fold(text);
      return (
        !own.includes(folded) && own.some((name) => editsBetween(name, folded, 3) <= limit(name))
      );
    });
  return [...new Set(rivals)].sort();
}

/** One more than what is forgiven as a slip. */
function limit(name: string): number {
  if (name.length <= 4) return 0;
  return name.length <= 7 ? 1 : name.length <= 12 ? 2 : 3;
}
