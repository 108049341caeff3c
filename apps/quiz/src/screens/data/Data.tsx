import '../../styles/settings.css';
import { Heading } from '../../components/Heading.tsx';
import { Section } from '../../components/Section.tsx';
import type { Environment, Persistence } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import { AnkiExport } from './AnkiExport.tsx';
import { Backup } from './Backup.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { CsvExport } from './CsvExport.tsx';
import { Erase } from './Erase.tsx';

interface DataProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Where the learner's data is, and every way to take, bring back or remove it. */
export default function Data({ quiz, environment }: DataProps) {
  const t = useT();
  const persistence = environment.persistence.value;
  const promise = persistenceInWords(persistence, t);
  return (
    <main class="page settings" id="content">
      <Heading>{t('app.data')}</Heading>
      <p class="lead">{t('data.where')}</p>
      {promise !== undefined && (
        <p class="note" data-persistence={persistence}>
          {promise}
        </p>
      )}
      <Backup quiz={quiz} environment={environment} />
      <BackupFolder quiz={quiz} place={environment.backupPlace} />
      <Section name="export" title={t('data.export.title')}>
        <AnkiExport quiz={quiz} environment={environment} />
        <CsvExport quiz={quiz} environment={environment} />
      </Section>
      <Erase quiz={quiz} environment={environment} />
    </main>
  );
}

function persistenceInWords(persistence: Persistence, t: QuizTranslate): string | undefined {
  switch (persistence) {
    case 'unknown':
      return undefined;
    case 'persisted':
      return t('data.persisted');
    case 'refused':
      return t('data.notPersisted');
    case 'unsupported':
      return t('data.unsupported');
  }
}
