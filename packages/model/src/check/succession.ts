import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FactType, FigureFact, RoleFact } from '../pack/types.ts';
import { foldText } from './fold-text.ts';
import { calledFrom, type Library, type Rule } from './library.ts';

/** Facts that succeed or correct facts of another thing, which would be told as over or wrong. */
export const checkSuccession: Rule = (library) =>
  library.checkedFacts.flatMap((fact) => [
    ...unlikeSuccessors(fact, library),
    ...unlikeCorrections(fact, library),
  ]);

/** What happened ends what was decided, considered or held; the end of a post is its "to". */
const ended: readonly FactType[] = ['event', 'measure', 'proposal', 'relation'];

/** What a fact of each type may succeed. */
const succeeded: Readonly<Record<FactType, readonly FactType[]>> = {
  event: ended,
  measure: ended,
  statement: ['statement'],
  proposal: ['proposal'],
  role: ['role'],
  relation: ['relation'],
  claim: ['claim'],
  figure: ['figure'],
};

function unlikeSuccessors(fact: Fact, { facts }: Library): PackIssue[] {
  return fact.succeeds.flatMap((key, index): PackIssue[] => {
    const earlier = facts.get(key);
    const unlike = earlier && unlikeness(fact, earlier);
    if (!unlike) return [];
    return [
      {
        pack: fact.pack,
        code: 'unlike-successor',
        severity: 'warning',
        message: `"${fact.id}" succeeds "${calledFrom(fact, earlier)}", but ${unlike}.`,
        mend: 'Succeed the fact that is over because of this one; an answer is "respondsTo", a mere link "about".',
        path: ['facts', fact.id, 'succeeds', index],
      },
    ];
  });
}

/** In what the two are not of one thing. */
function unlikeness(fact: Fact, earlier: Fact): string | undefined {
  if (!succeeded[fact.type].includes(earlier.type)) {
    return `${withArticle(fact.type)} does not end ${withArticle(earlier.type)}`;
  }
  if (fact.type === 'role' && earlier.type === 'role' && !areOneCareer(fact, earlier)) {
    return `they are neither of one post ("${fact.post}" and "${earlier.post}") nor of one person`;
  }
  if (fact.type === 'figure' && earlier.type === 'figure' && !areOneQuantity(fact, earlier)) {
    return `they are figures of different things ("${fact.subject}" and "${earlier.subject}")`;
  }
  return undefined;
}

/** One post after another of a person, or one holder after another of a post. */
function areOneCareer(role: RoleFact, earlier: RoleFact): boolean {
  if (role.person === earlier.person) return true;
  const [one, other] = [role.organization, earlier.organization];
  return (
    foldText(role.post) === foldText(earlier.post) &&
    (one === undefined || other === undefined || one === other)
  );
}

function areOneQuantity(figure: FigureFact, earlier: FigureFact): boolean {
  return figure.subject === earlier.subject;
}

function unlikeCorrections(fact: Fact, { facts }: Library): PackIssue[] {
  return fact.corrects.flatMap((key, index): PackIssue[] => {
    const wrong = facts.get(key);
    if (!wrong || wrong.type === fact.type) return [];
    return [
      {
        pack: fact.pack,
        code: 'unlike-correction',
        severity: 'error',
        message: `"${fact.id}" is ${withArticle(fact.type)} and corrects "${calledFrom(fact, wrong)}", which is ${withArticle(wrong.type)}.`,
        mend: 'Correct a fact by one of its own type; what was true and is over is "succeeds".',
        path: ['facts', fact.id, 'corrects', index],
      },
    ];
  });
}

function withArticle(type: FactType): string {
  return `${type === 'event' ? 'an' : 'a'} ${type}`;
}
