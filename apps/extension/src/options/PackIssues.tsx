import { useT } from '../words-context.ts';
import type { PackProblem } from './add-pack.ts';

/** As many as can be mended in one go. */
const issuesShown = 12;

/** What is wrong with a pack, where, and how to mend it: as `backgrounder check` tells it. */
export function PackIssues({ problem }: { readonly problem: PackProblem }) {
  const t = useT();
  const { name, issues } = problem;
  return (
    <div class="issues" role="alert">
      <p>{t('options.packs.issues', issues.length, [String(issues.length), name])}</p>
      <ol lang="en" dir="ltr">
        {issues.slice(0, issuesShown).map((issue) => (
          <li key={`${issue.code} ${issue.path.join('/')}`}>
            {issue.position && (
              <span class="at" lang={t('locale')}>
                {t('options.packs.at', [
                  String(issue.position.line),
                  String(issue.position.column),
                ])}
              </span>
            )}
            {issue.message} {issue.mend}
          </li>
        ))}
      </ol>
      {issues.length > issuesShown && (
        <p>{t('options.packs.more', [String(issues.length - issuesShown)])}</p>
      )}
    </div>
  );
}
