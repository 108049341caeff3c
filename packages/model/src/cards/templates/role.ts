import type { EntityId, RoleFact } from '../../pack/types.ts';
import { dayInWords } from '../../time/in-words.ts';
import { contentStems, sameRoot } from '../words.ts';
import { cuePhrases, whenAsked } from '../phrase.ts';
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
import { findNames, type Story } from '../story.ts';

/** Who held the post, which post a person held, since when and until when. */
export const askRole: Template<RoleFact> = (fact, story) => {
  const post = postInText(fact, story);
  const person = inText(fact.person, story);
  const dates = heldPhrases(fact, fact.from, fact.to, story);
  const began = fact.from && fact.from.qualifier === 'none' ? cuePhrases(fact.from) : [];
  const drafts: Draft[] = [
    {
      view: 'who',
      questions: [
        ...dates.filter(isSettled).map((date) => `Who was ${post} ${date}?`),
        ...began.map((date) => `Who became ${post} ${date}?`),
      ],
      answer: entityAnswer(entity(fact.person, story), story),
    },
    {
      view: 'what',
      questions: dates.flatMap((date) => [
        `${date}, which post did ${person} hold?`,
        fact.organization &&
          `${date}, which post in ${inText(fact.organization, story)} did ${person} hold?`,
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

  /** On the day of the change there are two holders. */
  function isSettled(date: string): boolean {
    return fact.from?.precision !== 'day' || date !== `as of ${dayInWords(fact.from.earliest)}`;
  }
};

/**
 * "Treasury Secretary of the United States"; the organization is left out where the post names it, and named in
 * full where the post only points at it ("secretary of the union").
 */
export function postInText(fact: RoleFact, story: Story): string {
  const { post, organization } = fact;
  if (organization === undefined) return post;
  const pointing = pointingName(post, organization, story);
  if (pointing) return post.slice(0, pointing.start) + inText(organization, story);
  return namesOrganization(fact, story) ? post : `${post} of ${inText(organization, story)}`;
}

/** Where a post ends in words that stand for the organization without naming it: "the union". */
function pointingName(
  post: string,
  organization: EntityId,
  story: Story,
): { readonly start: number } | undefined {
  const generic = findNames(post, story, [organization]).find(
    (name) =>
      // A post that is itself such a name ("US Treasury secretary") points at nothing.
      name.entity === organization && name.generic && name.start > 0 && name.end === post.length,
  );
  if (generic) return { start: post.slice(0, generic.start).replace(/\bthe $/i, '').length };
  const last = entity(organization, story).name.split(' ').at(-1)!.toLowerCase();
  return post.endsWith(` the ${last}`) ? { start: post.length - `the ${last}`.length } : undefined;
}

/** One shared word is enough: "US secretary of state" needs no "of the US Department of State". */
function namesOrganization(fact: RoleFact, story: Story): boolean {
  const post = contentStems(fact.post);
  return entity(fact.organization!, story).aliases.some((alias) =>
    contentStems(alias.text).some((one) => post.some((other) => sameRoot(one, other))),
  );
}

function otherWordings(fact: RoleFact, story: Story): string[] {
  if (fact.organization === undefined) return [];
  if (namesOrganization(fact, story)) {
    return [postInText(fact, story)].filter((wording) => wording !== fact.post);
  }
  return entity(fact.organization, story).aliases.flatMap(({ text }) => [
    `${fact.post} of ${text}`,
    `${text} ${fact.post}`,
  ]);
}
