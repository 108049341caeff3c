import type { EntityId } from '@backgrounder/model';
import type { ContextReason } from '@backgrounder/model/annotate';
import { whenInWords } from '../timeline/index.ts';
import { useWords } from '../words/index.ts';
import { useStory } from './context.ts';
import { FactNotes } from './FactDetail.tsx';
import { FewFirst } from './Section.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import type { PanelDifference, PanelRelated } from './story.ts';
import { WithLanguage } from './WithLanguage.tsx';

/** Facts that the page does not tell, each with the reason for which it concerns the page. */
export function RelatedFacts({ of }: { readonly of: readonly PanelRelated[] }) {
  const words = useWords();
  const { factOf, choose } = useStory();
  const each = ({ fact: key, reason }: PanelRelated) => {
    const fact = factOf(key);
    if (!fact) return null;
    const when = whenInWords(fact, words);
    return (
      <li key={key} class="told">
        <p class="when">{when}</p>
        <p class="summary" lang={fact.language} dir="auto">
          {fact.summary}
        </p>
        <FactNotes fact={fact} />
        <p class="reason">
          <Reason reason={reason} />
        </p>
        <SourceLinks fact={fact} />
        <button type="button" class="plain" onClick={() => choose(key)}>
          {words.t('panel.showInTimeline')}
        </button>
      </li>
    );
  };
  return <FewFirst of={of} few={3} class="facts" each={each} />;
}

const reasonOf = {
  answers: 'answers',
  'answered-by': 'answeredBy',
  succeeds: 'succeeds',
  'succeeded-by': 'succeededBy',
  'same-measure': 'sameMeasure',
  'same-target': 'sameTarget',
  about: 'about',
} as const;

function Reason({ reason }: { readonly reason: ContextReason }) {
  const { story, factOf } = useStory();
  const nameOf = (id: EntityId): string => story.entities.find((one) => one.id === id)?.name ?? '';
  const message = `panel.reason.${reasonOf[reason.kind]}` as const;
  switch (reason.kind) {
    case 'answers':
    case 'answered-by':
    case 'succeeds':
    case 'succeeded-by': {
      const fact = factOf(reason.fact);
      return fact ? (
        <WithLanguage message={message} lang={fact.language}>
          {fact.summary}
        </WithLanguage>
      ) : null;
    }
    case 'same-measure':
      return (
        <WithLanguage message={message} lang={story.language}>
          {nameOf(reason.entity)}
        </WithLanguage>
      );
    case 'same-target':
    case 'about': {
      const names = reason.entities.map(nameOf).filter(Boolean).slice(0, 3);
      const list = new Intl.ListFormat(story.language, { type: 'conjunction' });
      return (
        <WithLanguage message={message} lang={story.language}>
          {list.format(names)}
        </WithLanguage>
      );
    }
  }
}

/** What the page says beside what is on record. */
export function Differences({ of }: { readonly of: readonly PanelDifference[] }) {
  const { t } = useWords();
  const { actions, factOf, choose } = useStory();
  return (
    <ul class="facts">
      {of.map(({ fact: key, says, stored, start, end }) => {
        const fact = factOf(key);
        return (
          <li key={`${key} ${start}`} class="told">
            <dl>
              <div>
                <dt>{t('panel.pageSays')}</dt>
                <dd dir="auto">{says}</dd>
              </div>
              <div>
                <dt>{t('panel.onRecord')}</dt>
                <dd lang={fact?.language} dir="auto">
                  {stored}
                </dd>
              </div>
            </dl>
            {fact && (
              <>
                <p class="summary" lang={fact.language} dir="auto">
                  {fact.summary}
                </p>
                <FactNotes fact={fact} />
                <SourceLinks fact={fact} />
              </>
            )}
            <p class="actions">
              <button type="button" onClick={() => actions.showSentence({ start, end })}>
                {t('panel.showPlace')}
              </button>
              <button type="button" class="plain" onClick={() => choose(key)}>
                {t('panel.showInTimeline')}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
