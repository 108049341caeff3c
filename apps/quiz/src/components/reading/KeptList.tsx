import { dayInWords } from '@backgrounder/ui/words';
import type { Reading } from '../../reading/reading.ts';
import { useT } from '../../words/use-translate.ts';
import { Icon } from '../Icon.tsx';

/** The articles that the reader has kept. */
export function KeptList({ reading }: { readonly reading: Reading }) {
  const t = useT();
  const kept = reading.keptArticles.value ?? [];
  if (kept.length === 0) return null;
  return (
    <section class="read-kept" aria-labelledby="read-kept-title">
      <h2 id="read-kept-title">{t('read.kept')}</h2>
      <ul>
        {kept.map((one) => {
          const { title: given, day, language } = one.article;
          const title = given || t('read.untitled');
          return (
            <li key={one.id}>
              <button type="button" class="read-kept-open" onClick={() => reading.open(one)}>
                <span lang={given ? (language ?? '') : undefined} dir="auto">
                  {title}
                </span>
                <span class="note">
                  {day === undefined ? t('read.noDay') : dayInWords(day, t('locale'))}
                </span>
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={t('read.remove', [title])}
                onClick={() => void reading.remove(one)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
