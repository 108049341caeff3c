import {
  keyOf,
  type Entity,
  type Fact,
  type FactId,
  type Pack,
  type PackId,
} from '@backgrounder/model';
import { entitiesOf } from '@backgrounder/model/annotate';
import { Heading } from '../../components/Heading.tsx';
import type { Environment } from '../../environment.ts';
import { addressOf } from '../../routing.ts';
import { isWithdrawn, relations, type FactIndex, type Relation } from '../../state/fact-index.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { BackLink } from './BackLink.tsx';
import { DoneLine } from './DoneLine.tsx';
import { FactCards } from './FactCards.tsx';
import { FactRow } from './FactRow.tsx';
import { FactSheet } from './FactSheet.tsx';
import { FactSources } from './FactSources.tsx';
import { attributionInWords, factTime } from './in-words.ts';
import type { LoadedFacts } from './use-fact-index.ts';
import { usePrintSheet } from './use-print-sheet.tsx';
import { useTitle } from './use-title.ts';
import { useUndoable } from './use-undoable.ts';
import { NothingThere, Waiting } from './Waiting.tsx';

interface FactPageProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly facts: LoadedFacts;
  readonly pack: PackId;
  readonly id: FactId;
}

export function FactPage({ facts, pack: packId, id, ...rest }: FactPageProps) {
  const t = useT();
  if (facts.kind !== 'ready') return <Waiting facts={facts} />;
  const { index } = facts;
  const pack = index.packs.get(packId);
  const fact = index.facts.get(keyOf({ pack: packId, id }));
  if (!pack || !fact) {
    return <NothingThere what={t('fact.missing')} note={t('fact.missingNote')} />;
  }
  return <AboutFact index={index} pack={pack} fact={fact} {...rest} />;
}

interface AboutFactProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly index: FactIndex;
  readonly pack: Pack;
  readonly fact: Fact;
}

function AboutFact({ quiz, environment, index, pack, fact }: AboutFactProps) {
  const t = useT();
  const undoable = useUndoable(quiz);
  const isWrong = isWithdrawn(fact, index.chronology);
  const isTakenBack = fact.status === 'retracted';
  const references = index.references.get(keyOf(fact)) ?? [];
  useTitle(isTakenBack ? undefined : fact.summary);
  usePrintSheet(() => (
    <FactSheet index={index} pack={pack} facts={isWrong ? [] : [fact]} quiz={quiz} />
  ));
  return (
    <main class="page fact-page" id="content">
      <BackLink href={addressOf('stories', pack.id)} lang={pack.language}>
        {pack.title}
      </BackLink>
      {isTakenBack ? (
        <Heading>{t('fact.takenBack')}</Heading>
      ) : (
        <>
          {isWrong && <p class="warning">{t('fact.wrong')}</p>}
          {!isWrong && references.some(({ relation }) => relation === 'succeeds') && (
            <p class="warning">{t('fact.over')}</p>
          )}
          <Statement index={index} pack={pack} fact={fact} />
        </>
      )}
      <Related index={index} fact={fact} />
      {!isTakenBack && <FactSources pack={pack} fact={fact} />}
      {!isWrong && <FactCards quiz={quiz} fact={fact} undoable={undoable} />}
      <DoneLine quiz={quiz} environment={environment} done={undoable.done} />
    </main>
  );
}

function Statement({ index, pack, fact }: Pick<AboutFactProps, 'index' | 'pack' | 'fact'>) {
  const t = useT();
  const entityOf = (id: string) =>
    (pack.entities as readonly Entity[]).find((one) => one.id === id);
  const attribution = attributionInWords(fact, (id) => entityOf(id)?.name ?? id, t);
  const named = entitiesOf(fact).flatMap((id) => entityOf(id) ?? []);
  return (
    <header class="statement">
      <div lang={pack.language} dir="auto">
        <Heading>{fact.summary}</Heading>
      </div>
      <p class="note">
        {[factTime(fact, index, t), t(`fact.status.${fact.status}`), attribution]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="names" aria-label={t('fact.names')}>
        {named.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf('stories', pack.id, 'entity', id)} lang={pack.language}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </header>
  );
}

const backwards = {
  corrects: 'correctedBy',
  succeeds: 'succeededBy',
  respondsTo: 'respondedBy',
} as const satisfies Record<Relation, string>;

/** What it corrects, took over from or answers, and what did so to it. */
function Related({ index, fact }: Pick<AboutFactProps, 'index' | 'fact'>) {
  const t = useT();
  const references = index.references.get(keyOf(fact)) ?? [];
  const groups = relations.flatMap((relation) => [
    {
      name: backwards[relation],
      facts: references.filter((one) => one.relation === relation).map(({ from }) => from),
    },
    {
      name: relation,
      facts: fact[relation]
        .flatMap((key) => index.facts.get(key) ?? [])
        .filter(({ status }) => status !== 'retracted'),
    },
  ]);
  return (
    <>
      {groups
        .filter(({ facts }) => facts.length > 0)
        .map(({ name, facts }) => (
          <section key={name} data-relation={name}>
            <h2>{t(`fact.${name}`)}</h2>
            <ul class="fact-list">
              {facts.map((other) => (
                <FactRow key={keyOf(other)} index={index} fact={other} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
