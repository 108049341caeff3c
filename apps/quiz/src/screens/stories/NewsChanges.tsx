import '../../styles/changes.css';
import { keyOf, type Fact } from '@backgrounder/model';
import { useMemo, useState } from 'preact/hooks';
import { addressOf } from '../../routing.ts';
import type { FactIndex } from '../../state/fact-index.ts';
import { newsChanges, type NewsChange } from '../../state/news-changes.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { factTime } from './in-words.ts';
import { useFactIndex } from './use-fact-index.ts';

interface NewsChangesProps {
  readonly quiz: Quiz;
}

/** Told at once; the others on request. */
const few = 3;

/** What changed of the facts that were learnt; nothing where nothing did, or while it is not known yet. */
export default function NewsChanges({ quiz }: NewsChangesProps) {
  const facts = useFactIndex(quiz);
  return facts.kind === 'ready' ? <Changes quiz={quiz} index={facts.index} /> : null;
}

function Changes({ quiz, index }: NewsChangesProps & { readonly index: FactIndex }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const snapshot = quiz.snapshot.value;
  const changes = useMemo(() => {
    const { study } = quiz;
    return newsChanges(index, study.learntFacts(), (key) => study.exposureOf(key) !== undefined);
  }, [quiz, index, snapshot]);
  if (changes.length === 0) return null;
  const isCut = !isWhole && changes.length > few + 1;
  const markSeen = (seen: readonly NewsChange[]) =>
    void quiz.run((study) => study.exposure(seen.map(({ fact }) => keyOf(fact))));
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes.title')}</h2>
      <ul>
        {(isCut ? changes.slice(0, few) : changes).map((change) => (
          <Change
            key={keyOf(change.fact)}
            index={index}
            change={change}
            onSeen={() => markSeen([change])}
          />
        ))}
      </ul>
      {changes.length > 1 && (
        <p class="actions">
          {isCut && (
            <button type="button" class="link-button" onClick={() => setWhole(true)}>
              {t('changes.more', changes.length - few)}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => markSeen(changes)}>
            {t('changes.allSeen', changes.length)}
          </button>
        </p>
      )}
    </section>
  );
}

interface ChangeProps {
  readonly index: FactIndex;
  readonly change: NewsChange;
  readonly onSeen: () => void;
}

function Change({ index, change: { fact, concerns }, onSeen }: ChangeProps) {
  const t = useT();
  const languageOf = (one: Fact) => index.packs.get(one.pack)?.language;
  return (
    <li data-change={keyOf(fact)}>
      <p class="note">{factTime(fact, index, t)}</p>
      <p class="change-fact">
        <a href={addressOf('stories', fact.pack, fact.id)} lang={languageOf(fact)} dir="auto">
          {fact.summary}
        </a>
      </p>
      {concerns.map(({ relation, known }) => (
        <p class="note" key={keyOf(known)}>
          {t(`changes.${relation}`)}{' '}
          <a href={addressOf('stories', known.pack, known.id)} lang={languageOf(known)}>
            {known.summary}
          </a>
        </p>
      ))}
      <button
        type="button"
        class="button"
        aria-label={t('changes.seenOf', [fact.summary])}
        onClick={onSeen}
      >
        {t('changes.seen')}
      </button>
    </li>
  );
}
