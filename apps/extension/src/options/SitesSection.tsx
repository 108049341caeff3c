import { useState } from 'preact/hooks';
import { readHost } from '../settings/read-hosts.ts';
import { withSite, type Settings, type SiteChoice } from '../settings/settings.ts';
import { coversHost, sitePattern } from '../settings/site.ts';
import { useT } from '../words-context.ts';
import type { OptionsEnvironment } from './environment.ts';
import { Choices, Section } from './Section.tsx';
import { useNotice } from './use-notice.tsx';

interface SitesSectionProps {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly environment: OptionsEnvironment;
  readonly reload: () => Promise<void>;
}

const everywhere = '*://*/*';

export function SitesSection({ settings, granted, environment, reload }: SitesSectionProps) {
  const t = useT();
  const { attempt, say, line } = useNotice();
  const [host, setHost] = useState('');
  const { permissions, changeSettings } = environment;

  const choose = (site: string, choice: SiteChoice | undefined): Promise<void> =>
    changeSettings((before) => withSite(before, site, choice)).then(reload);

  /** A permission that another choice still needs is kept. */
  const giveBack = async (site: string): Promise<void> => {
    if (settings.otherSites === 'ask') await permissions.remove([sitePattern(site)]);
  };
  const setChoice = (site: string, choice: SiteChoice): void => {
    const asked = choice === 'always' ? permissions.request([sitePattern(site)]) : undefined;
    void attempt(async () => {
      if (asked && !(await asked)) {
        return { tone: 'wrong', text: t('onboarding.refused') };
      }
      await choose(site, choice);
      if (choice === 'never') await giveBack(site);
      await reload();
      return { tone: 'good', text: t('options.saved') };
    });
  };
  const remove = (site: string, choice: SiteChoice): void => {
    void attempt(async () => {
      await choose(site, undefined);
      return {
        tone: 'good',
        text: t('options.sites.removed', [site]),
        // Its permission is still there: it is given back when the page is left.
        undo: () => choose(site, choice),
      };
    });
  };
  const add = (): void => {
    const site = readHost(host);
    if (site === undefined) {
      return say({ tone: 'wrong', text: t('options.sites.bad', [host]) });
    }
    setHost('');
    setChoice(site, 'always');
  };
  const chooseOthers = (otherSites: Settings['otherSites']): void => {
    const asked = otherSites === 'always' ? permissions.request([everywhere]) : undefined;
    void attempt(async () => {
      if (asked && !(await asked)) {
        return { tone: 'wrong', text: t('onboarding.refused') };
      }
      await changeSettings((before) => ({ ...before, otherSites }));
      if (otherSites === 'ask') await permissions.remove([everywhere]);
      await reload();
      return { tone: 'good', text: t('options.saved') };
    });
  };

  const sites = Object.entries(settings.sites).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="sites" title={t('options.sites.title')}>
      <Choices
        legend={t('options.sites.other')}
        name="other-sites"
        value={settings.otherSites}
        choices={[
          { value: 'ask', text: t('options.sites.ask') },
          { value: 'always', text: t('options.sites.always') },
        ]}
        onChange={chooseOthers}
      />
      <h3>{t('options.sites.list')}</h3>
      {sites.length === 0 && <p class="hint">{t('options.sites.empty')}</p>}
      <ul class="rows">
        {sites.map(([site, choice]) => (
          <li key={site}>
            <span class="name" dir="ltr">
              {site}
            </span>
            {choice === 'always' && !granted.some((one) => coversHost(one, site)) && (
              <span class="caution">
                {t('options.sites.notGranted')}{' '}
                <button type="button" class="quiet" onClick={() => setChoice(site, 'always')}>
                  {t('options.sites.grant')}
                </button>
              </span>
            )}
            <select
              aria-label={t('options.sites.choice', [site])}
              value={choice}
              onChange={(event) => setChoice(site, event.currentTarget.value as SiteChoice)}
            >
              <option value="always">{t('options.sites.isAlways')}</option>
              <option value="never">{t('options.sites.isNever')}</option>
            </select>
            <button
              type="button"
              aria-label={`${t('options.remove')}: ${site}`}
              onClick={() => remove(site, choice)}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          dir="ltr"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('options.sites.site')}
          placeholder="news.example"
          value={host}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
        <button type="submit">{t('options.sites.add')}</button>
      </form>
      {line}
    </Section>
  );
}
