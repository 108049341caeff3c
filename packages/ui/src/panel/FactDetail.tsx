import { WithLanguage } from './WithLanguage.tsx';
import { useWords } from '../words/index.ts';
import { useStory } from './context.ts';
import { SourceLinks } from './SourceLinks.tsx';
import type { PanelFact } from './story.ts';
import { StudyButton } from './StudyButton.tsx';

/** All that is told of a fact, below its row of the timeline. */
export function FactDetail({ fact }: { readonly fact: PanelFact }) {
  const { t } = useWords();
  const { actions, choose, linksOf } = useStory();
  const links = linksOf(fact);
  // Its row tells the status.
  const { sentence, status: _, ...told } = fact;
  return (
    <div class="detail">
      <FactNotes fact={told} />
      <SourceLinks fact={fact} />
      {links.length > 0 && (
        <ul class="links">
          {links.map(({ kind, other }) => (
            <li key={`${kind} ${other.key}`}>
              <button type="button" class="plain" onClick={() => choose(other.key)}>
                <WithLanguage message={`panel.reason.${kind}`} lang={other.language}>
                  {other.summary}
                </WithLanguage>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {sentence && (
          <button type="button" onClick={() => actions.showSentence(sentence)}>
            {t('panel.showPlace')}
          </button>
        )}
        <StudyButton facts={[fact]} label={t('panel.studyFact')} />
      </p>
    </div>
  );
}

/** Whose word it is, and what is uncertain of it. */
export function FactNotes({
  fact,
}: {
  readonly fact: Pick<PanelFact, 'attribution' | 'doubt' | 'status' | 'type'>;
}) {
  const { t } = useWords();
  const { attribution, doubt, status, type } = fact;
  return (
    <>
      {attribution !== undefined && (
        <p class="attribution">
          {t(type === 'claim' ? 'panel.claimedBy' : 'panel.saidBy', [attribution])}
        </p>
      )}
      {(doubt ?? status) !== undefined && (
        <p class="tags">
          {status && (
            <span class={`tag ${status === 'confirmed' ? 'good' : 'caution'}`}>
              {t(`panel.status.${status}`)}
            </span>
          )}
          {doubt !== undefined && (
            <span class="tag caution">
              {t(`panel.doubt.${doubt === 'known-later' ? 'knownLater' : doubt}`)}
            </span>
          )}
        </p>
      )}
    </>
  );
}
