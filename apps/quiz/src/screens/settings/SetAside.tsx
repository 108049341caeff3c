import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { Section } from '../../components/Section.tsx';

/** The cards that are out of study, each with its way back. */
export function SetAside({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const cards = quiz.setAside.value;
  if (cards.length === 0) return null;
  return (
    <Section name="aside" title={t('settings.setAside')}>
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
    </Section>
  );
}
