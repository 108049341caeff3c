import { surveyCards } from '../cards/generate.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { cardRules } from './card-rules.ts';
import type { Rule } from './library.ts';

/** Questions that break a card rule, and facts of which no question can be made. */
export const checkCardsOfPacks: Rule = ({ checked, all }) =>
  checked.flatMap((pack) => cardIssues(all.find(({ id }) => id === pack.id) ?? pack, all));

/** A card shows where its fact stands; that no citation says so is told by `unplaced-citation`. */
const unplacedRule = 10;

function cardIssues(pack: Pack, library: readonly Pack[]): PackIssue[] {
  const { rejected, uncovered } = surveyCards(pack, library);
  const issues = rejected.flatMap(({ fact, view, stoppedBy }): PackIssue[] => {
    const [reason] = stoppedBy;
    if (!reason || reason.rule === unplacedRule) return [];
    return [
      {
        pack: pack.id,
        code: 'broken-prompt',
        severity: 'error',
        message: `A question of "${fact}" breaks card rule ${reason.rule} (${cardRules[reason.rule]}): ${reason.what}`,
        mend: reason.mend,
        path: ['facts', fact, 'prompts', Number(view.replace('prompt-', '')) - 1],
      },
    ];
  });
  // In other languages only authors' own questions become cards.
  if (!/^en(?:-|$)/i.test(pack.language)) return issues;
  for (const { fact, stoppedBy } of uncovered) {
    const reason = stoppedBy.at(-1);
    if (reason?.rule === unplacedRule) continue;
    issues.push({
      pack: pack.id,
      code: 'no-card',
      severity: 'warning',
      message: `"${fact}" gives no flashcard${reason ? `: ${reason.what}` : '.'}`,
      mend: `${reason ? `${reason.mend} Or write` : 'Write'} a question of your own under "prompts", or say in "noCard" why there should be none.`,
      path: ['facts', fact],
    });
  }
  return issues;
}
