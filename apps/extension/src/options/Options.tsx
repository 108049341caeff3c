import type { Pack } from '@backgrounder/model';
import { Fragment } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InstalledPack } from '../packs/pack-store.ts';
import type { KeptReport } from '../reports/report-store.ts';
import type { Settings } from '../settings/settings.ts';
import { useT } from '../words-context.ts';
import { DataSection } from './DataSection.tsx';
import type { Command, OptionsEnvironment } from './environment.ts';
import { errorInWords } from './error-in-words.ts';
import { LanguagesSection } from './LanguagesSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { MutedSection } from './MutedSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** All that the page shows. */
interface Loaded {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly packs: readonly InstalledPack[];
  readonly reports: readonly KeptReport[];
  /** Packs that are on, which reports speak of. */
  readonly library: readonly Pack[];
  readonly commands: readonly Command[];
}

const sections = [
  ['sites', 'options.sites.title'],
  ['packs', 'options.packs.title'],
  ['marks', 'options.marks.title'],
  ['languages', 'options.languages.title'],
  ['muted', 'options.muted.title'],
  ['reports', 'options.reports.title'],
  ['keyboard', 'options.shortcuts.title'],
  ['data', 'options.data.title'],
] as const;

export function Options({ environment }: { readonly environment: OptionsEnvironment }) {
  const t = useT();
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<unknown>();
  const [restores, setRestores] = useState(0);
  const reload = useCallback(async () => {
    try {
      setLoaded(await load(environment));
    } catch (error) {
      setProblem(error);
    }
  }, [environment]);
  useEffect(() => {
    void reload();
    return environment.watch(() => void reload());
  }, [environment, reload]);
  // An address may name a section, which is not there before everything is loaded.
  useEffect(() => {
    if (loaded && location.hash) document.querySelector(location.hash)?.scrollIntoView();
  }, [loaded !== undefined]);

  const change = (changes: Partial<Settings>): void => {
    void environment.changeSettings((settings) => ({ ...settings, ...changes })).then(reload);
  };
  return (
    <div class="page">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('options.heading')}</h1>
      </header>
      <nav aria-label={t('options.sections')}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {problem !== undefined && (
          <p class="notice wrong" role="alert">
            {t('options.failed', [errorInWords(problem, t)])}
          </p>
        )}
        {loaded && (
          <>
            {/* After a restore, what sections said before is no longer true. */}
            <Fragment key={restores}>
              <SitesSection {...loaded} environment={environment} reload={reload} />
              <PacksSection {...loaded} environment={environment} reload={reload} />
              <MarksSection {...loaded} change={change} />
              <LanguagesSection {...loaded} change={change} />
              <MutedSection {...loaded} change={change} />
              <ReportsSection {...loaded} environment={environment} reload={reload} />
              <ShortcutsSection {...loaded} onChange={environment.openCommandSettings} />
            </Fragment>
            <DataSection
              environment={environment}
              onRestored={() => {
                setRestores((count) => count + 1);
                return reload();
              }}
            />
          </>
        )}
      </main>
    </div>
  );
}

async function load(environment: OptionsEnvironment): Promise<Loaded> {
  const [settings, granted, packs, reports, library, commands] = await Promise.all([
    environment.loadSettings(),
    environment.permissions.granted(),
    environment.packs.list(),
    environment.reports.list(),
    environment.packs.load(),
    environment.commands(),
  ]);
  return { settings, granted, packs, reports, library, commands };
}
