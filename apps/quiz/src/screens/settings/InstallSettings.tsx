import { Section } from '../../components/Section.tsx';
import type { Installation } from '../../installation.ts';
import { useT } from '../../words/use-translate.ts';

/** Nothing where the app cannot be installed, or is already. */
export function InstallSettings({ installation }: { readonly installation: Installation }) {
  const t = useT();
  const way = installation.way.value;
  if (!way) return null;
  return (
    <Section name="install" title={t('installation.title')}>
      {way === 'prompt' ? (
        <>
          <p>{t('installation.note')}</p>
          <button
            type="button"
            class="button"
            data-action="install"
            onClick={() => void installation.install()}
          >
            {t('installation.install')}
          </button>
        </>
      ) : (
        <p>{t('installation.byHand')}</p>
      )}
    </Section>
  );
}
