import type { PackFailure } from '../packs/added-pack.ts';
import type { FetchFailure } from '../packs/fetch-pack.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

/** `from` is the file's name or the address. */
export type Problem = (PackFailure | FetchFailure | { readonly kind: 'unreadable' }) & {
  readonly from: string;
};

/** As many as can be mended in one go. */
const issuesShown = 12;

/** Why a pack was not taken; of a text what is wrong with it, where, and how to mend it. */
export function PackProblem({ problem }: { readonly problem: Problem }) {
  const t = useT();
  if (problem.kind !== 'not-a-pack') {
    return (
      <div class="problem" role="alert" data-problem={problem.kind}>
        <p>{inWords(problem, t)}</p>
      </div>
    );
  }
  const { issues, from } = problem;
  return (
    <div class="problem pack-issues" role="alert" data-problem={problem.kind}>
      <p>{t('addPack.issues', issues.length, [String(issues.length), from])}</p>
      <ol lang="en" dir="ltr">
        {issues.slice(0, issuesShown).map((issue) => (
          <li key={`${issue.code} ${issue.path.join('/')}`}>
            {issue.position && (
              <strong lang={t('locale')}>
                {t('addPack.at', [String(issue.position.line), String(issue.position.column)])}
                {': '}
              </strong>
            )}
            {issue.message} {issue.mend}
          </li>
        ))}
      </ol>
      {issues.length > issuesShown && (
        <p>{t('addPack.more', [String(issues.length - issuesShown)])}</p>
      )}
    </div>
  );
}

function inWords(problem: Exclude<Problem, { kind: 'not-a-pack' }>, t: QuizTranslate): string {
  switch (problem.kind) {
    case 'unreadable':
      return t('addPack.failure.unreadable', [problem.from]);
    case 'unreachable':
    case 'refused':
      return t(`addPack.failure.${problem.kind}`, [problem.site]);
    case 'missing':
      return t('addPack.failure.missing', [problem.site, String(problem.status)]);
    case 'older':
      return t('addPack.failure.older', [problem.title, problem.version]);
    case 'elsewhere':
      return t('addPack.elsewhere');
    case 'not-an-address':
    case 'too-large':
    case 'quota':
    case 'failed':
      return t(`addPack.failure.${problem.kind}`);
  }
}
