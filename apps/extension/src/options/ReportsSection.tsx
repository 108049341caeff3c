import { formatDay, type Pack } from '@backgrounder/model';
import type { WrongKind } from '../reports/report.ts';
import type { KeptReport } from '../reports/report-store.ts';
import { useT, type ExtensionTranslate } from '../words-context.ts';
import { asReported } from './as-reported.ts';
import { dayOf } from './day-of.ts';
import type { OptionsEnvironment } from './environment.ts';
import { Section } from './Section.tsx';
import { useNotice } from './use-notice.tsx';

interface ReportsSectionProps {
  readonly reports: readonly KeptReport[];
  readonly library: readonly Pack[];
  readonly environment: OptionsEnvironment;
  readonly reload: () => Promise<void>;
}

export function ReportsSection({ reports, library, environment, reload }: ReportsSectionProps) {
  const t = useT();
  const { attempt, line } = useNotice();
  const time = new Intl.DateTimeFormat(t('locale'), { dateStyle: 'medium', timeStyle: 'short' });

  const putBack = async (removed: readonly KeptReport[]): Promise<void> => {
    for (const { number: _, ...report } of removed.toReversed())
      await environment.reports.add(report);
    await reload();
  };
  const remove = (removed: readonly KeptReport[]): void => {
    void attempt(async () => {
      for (const { number } of removed) await environment.reports.remove(number);
      await reload();
      return {
        tone: 'good',
        text: t('options.reports.cleared', removed.length),
        undo: () => putBack(removed),
      };
    });
  };
  return (
    <Section id="reports" title={t('options.reports.title')} hint={t('options.reports.hint')}>
      {reports.length === 0 && <p>{t('options.reports.empty')}</p>}
      <ul class="rows">
        {reports.map((report) => {
          const { number, kind, quote, address, note, at } = report;
          return (
            <li key={number}>
              <div class="name">
                <strong>{kindInWords(kind, t)}</strong>
                <small>{time.format(at)}</small>
                {subjectOf(report, library) && <p dir="auto">{subjectOf(report, library)}</p>}
                {quote !== '' && <q dir="auto">{quote}</q>}
                {note !== undefined && <p dir="auto">{note}</p>}
                {address !== '' && <small dir="ltr">{address}</small>}
              </div>
              <button
                type="button"
                aria-label={`${t('options.remove')}: ${kindInWords(kind, t)}`}
                onClick={() => remove([report])}
              >
                {t('options.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {reports.length > 0 && (
        <div class="row">
          <button
            type="button"
            onClick={() =>
              environment.download(
                `backgrounder-reports-${formatDay(dayOf(environment.now()))}.json`,
                `${JSON.stringify(reports.map(asReported), undefined, 2)}\n`,
              )
            }
          >
            {t('options.reports.export')}
          </button>
          <button type="button" onClick={() => remove(reports)}>
            {t('options.reports.clear')}
          </button>
        </div>
      )}
      {line}
    </Section>
  );
}

/** What the report is about: the fact, or else the name. */
function subjectOf({ entity, pack, fact }: KeptReport, library: readonly Pack[]): string {
  const told = library.find(({ id }) => id === pack)?.facts.find(({ id }) => id === fact);
  const named = library.flatMap(({ entities }) => entities).find(({ id }) => id === entity);
  return told?.summary ?? named?.name ?? '';
}

function kindInWords(kind: WrongKind, t: ExtensionTranslate): string {
  switch (kind) {
    case 'not-this-entity':
      return t('options.reports.kinds.notThisEntity');
    case 'fact-wrong':
      return t('options.reports.kinds.factWrong');
    case 'not-told-here':
      return t('options.reports.kinds.notToldHere');
    case 'other':
      return t('options.reports.kinds.other');
  }
}
