import type { RoleFact } from '../../pack/types.ts';
import { contentStems, sameRoot } from '../words.ts';
import { whenAsked } from '../phrase.ts';
import {
  dateAnswer,
  entity,
  entityAnswer,
  heldPhrases,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import type { Story } from '../story.ts';

/** Who held the post, which post a person held, since when and until when. */
export const askRole: Template<RoleFact> = (fact, story) => {
  const post = postInText(fact, story);
  const person = inText(fact.person, story);
  const dates = heldPhrases(fact, fact.from, fact.to, story);
  const drafts: Draft[] = [
    {
      view: 'who',
      questions: dates.map((date) => `Who was ${post} ${date}?`),
      answer: entityAnswer(entity(fact.person, story)),
    },
    {
      view: 'what',
      questions: dates.flatMap((date) => [
        `Which post did ${person} hold ${date}?`,
        fact.organization &&
          `Which post in ${inText(fact.organization, story)} did ${person} hold ${date}?`,
      ]),
      answer: textAnswer(fact.post, otherWordings(fact, story)),
    },
  ];
  if (fact.from) {
    drafts.push({
      view: 'from-when',
      questions: [`${whenAsked(fact.from)} did ${person} become ${post}?`],
      answer: dateAnswer(fact.from),
    });
  }
  if (fact.to) {
    drafts.push({
      view: 'until-when',
      questions: [`${whenAsked(fact.to)} did ${person} cease to be ${post}?`],
      answer: dateAnswer(fact.to),
    });
  }
  return drafts;
};

/** "Treasury Secretary of the United States"; the organization is left out where the post names it. */
export function postInText(fact: RoleFact, story: Story): string {
  if (fact.organization === undefined || namesOrganization(fact, story)) return fact.post;
  return `${fact.post} of ${inText(fact.organization, story)}`;
}

function namesOrganization(fact: RoleFact, story: Story): boolean {
  const post = contentStems(fact.post);
  return entity(fact.organization!, story).aliases.some((alias) => {
    const name = contentStems(alias.text);
    return name.every((one) => post.some((other) => sameRoot(one, other)));
  });
}

function otherWordings(fact: RoleFact, story: Story): string[] {
  if (fact.organization === undefined) return [];
  return entity(fact.organization, story).aliases.flatMap(({ text }) => [
    `${fact.post} of ${text}`,
    `${text} ${fact.post}`,
  ]);
}
