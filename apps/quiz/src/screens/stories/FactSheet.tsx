import type { Entity, Fact, Pack } from '@backgrounder/model';
import { dayInWords } from '@backgrounder/ui/words';
import type { FactIndex } from '../../state/fact-index.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { citedSources, sourceName, sourceNote } from './FactSources.tsx';
import { attributionInWords, factTime } from './in-words.ts';

interface FactSheetProps {
  readonly quiz: Quiz;
  readonly index: FactIndex;
  readonly pack: Pack;
  /** In the order of time. */
  readonly facts: readonly Fact[];
}

/** What is printed: facts with their dates, whose word they are, and their sources by address. */
export function FactSheet({ quiz, index, pack, facts }: FactSheetProps) {
  const t = useT();
  const nameOf = (id: string) =>
    (pack.entities as readonly Entity[]).find((one) => one.id === id)?.name ?? id;
  return (
    <article class="fact-sheet">
      <header lang={pack.language}>
        <h1>{pack.title}</h1>
        <p>{pack.summary}</p>
      </header>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p class="sheet-when">{factTime(fact, index, t)}</p>
            <p class="sheet-fact" lang={pack.language} dir="auto">
              {fact.summary}
            </p>
            <p>
              {[t(`fact.status.${fact.status}`), attributionInWords(fact, nameOf, t)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ul>
              {citedSources(pack, fact).map(({ source, citation }, number) => (
                <li key={number}>
                  <span lang={pack.language}>{sourceName(source, t)}</span>
                  {', '}
                  {sourceNote(source, citation, t)}
                  {source.url !== undefined && (
                    <>
                      {', '}
                      <span class="sheet-address">{source.url}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <footer>
        <p>{t('stories.sheetFrom', [dayInWords(quiz.snapshot.value.day, t('locale'))])}</p>
        <p>{t('stories.sheetLicence', [pack.authors.join(', '), pack.licence])}</p>
      </footer>
    </article>
  );
}
