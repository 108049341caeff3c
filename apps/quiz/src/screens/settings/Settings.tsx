import '../../styles/settings.css';
import { Heading } from '../../components/Heading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import type { Environment } from '../../environment.ts';
import { addressOf } from '../../routing.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { DailySettings } from './DailySettings.tsx';
import { DeviceSettings } from './DeviceSettings.tsx';
import { EasyDays } from './EasyDays.tsx';
import { FinerSettings } from './FinerSettings.tsx';
import { FitSchedule } from './FitSchedule.tsx';
import { InstallSettings } from './InstallSettings.tsx';
import { Section } from '../../components/Section.tsx';
import { TouchSettings } from './TouchSettings.tsx';
import { SetAside } from './SetAside.tsx';

interface SettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Everyday settings first; what few ever change last. */
export default function Settings({ quiz, environment }: SettingsProps) {
  const t = useT();
  const problem = quiz.problem.value;
  return (
    <main class="page settings" id="content">
      <Heading>{t('navigation.settings')}</Heading>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      <DailySettings quiz={quiz} environment={environment} />
      <EasyDays quiz={quiz} />
      <DeviceSettings quiz={quiz} />
      <TouchSettings quiz={quiz} />
      <FitSchedule quiz={quiz} />
      <SetAside quiz={quiz} />
      <Section name="data" title={t('app.data')}>
        <p class="note">{t('settings.dataNote')}</p>
        <a class="button" href={addressOf('data')}>
          {t('settings.dataOpen')}
        </a>
      </Section>
      <InstallSettings installation={environment.installation} />
      <FinerSettings quiz={quiz} />
    </main>
  );
}
