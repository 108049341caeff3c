import { Heading } from '../components/Heading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';
import { DataSettings } from './DataSettings.tsx';
import { StudySettingsForm } from './StudySettingsForm.tsx';

interface SettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function Settings({ quiz, environment }: SettingsProps) {
  const t = useT();
  const problem = quiz.problem.value;
  return (
    <main class="page settings" id="content">
      <Heading>{t('settings.title')}</Heading>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      <section aria-labelledby="study-title">
        <h2 id="study-title">{t('settings.study')}</h2>
        <StudySettingsForm quiz={quiz} />
      </section>
      <SetAside quiz={quiz} />
      <section aria-labelledby="data-title">
        <h2 id="data-title">{t('settings.data')}</h2>
        <DataSettings quiz={quiz} environment={environment} />
      </section>
    </main>
  );
}

function SetAside({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const cards = quiz.setAside.value;
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{t('settings.setAside')}</h2>
      <ul class="set-aside">
        {cards.map((card) => (
          <li key={card.id}>
            <span id={`aside-${card.id}`} lang={card.language}>
              {card.question}
            </span>
            <button
              type="button"
              class="button"
              aria-describedby={`aside-${card.id}`}
              onClick={() => void quiz.bringBack(card.id)}
            >
              {t('settings.bringBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
