import { useState } from 'preact/hooks';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { fileName } from './download-backup.ts';

const tables = ['cards', 'reviews'] as const;
type Table = (typeof tables)[number];

/** Without it spreadsheets take UTF-8 for another encoding. */
const byteOrderMark = '\uFEFF';

interface CsvExportProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function CsvExport({ quiz, environment }: CsvExportProps) {
  const t = useT();
  const [message, setMessage] = useState('');

  const save = async (table: Table) => {
    setMessage(t('app.working'));
    const pieces = await piecesOf(quiz, table);
    if (!pieces.ok) return setMessage(t(`problem.advice.${pieces.error.code}`));
    if (pieces.value.length === 0) return setMessage(t('data.export.empty'));
    const name = fileName(quiz, 'csv', `${table}-`);
    environment.download(name, [byteOrderMark, ...pieces.value], 'text/csv');
    setMessage(t('data.downloaded', [name]));
  };

  return (
    <div class="way-out">
      <p class="note" id="csv-note">
        {t('data.export.csvNote')}
      </p>
      <div class="actions">
        {tables.map((table) => (
          <button
            key={table}
            type="button"
            class="button"
            data-action={`csv-${table}`}
            aria-describedby="csv-note"
            onClick={() => void save(table)}
          >
            {t(`data.export.${table}`)}
          </button>
        ))}
      </div>
      <output class="saved">{message}</output>
    </div>
  );
}

function piecesOf({ study }: Quiz, table: Table): ReturnType<Quiz['study']['cardsCsv']> {
  switch (table) {
    case 'cards':
      return study.cardsCsv();
    case 'reviews':
      return study.reviewsCsv();
  }
}
