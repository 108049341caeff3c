import { Heading } from '../components/Heading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import { strings } from '../strings.ts';
import { DataSettings } from './DataSettings.tsx';
import { InstallSettings } from './InstallSettings.tsx';
import { StudySettingsForm } from './StudySettingsForm.tsx';

interface SettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

const { settingsPage: words } = strings;

export function Settings({ quiz, environment }: SettingsProps) {
  const problem = quiz.problem.value;
  return (
    <main class="page settings" id="content">
      <Heading>{words.title}</Heading>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      <section aria-labelledby="study-title">
        <h2 id="study-title">{words.study}</h2>
        <StudySettingsForm quiz={quiz} />
      </section>
      <SetAside quiz={quiz} />
      <section aria-labelledby="data-title">
        <h2 id="data-title">{words.data}</h2>
        <DataSettings quiz={quiz} environment={environment} />
      </section>
      <InstallSettings installation={environment.installation} />
    </main>
  );
}

function SetAside({ quiz }: { readonly quiz: Quiz }) {
  const cards = quiz.setAside.value;
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{words.setAside}</h2>
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
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
