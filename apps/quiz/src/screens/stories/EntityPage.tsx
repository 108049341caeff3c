import {
  keyOf,
  type Entity,
  type EntityId,
  type Fact,
  type PackId,
  type RoleFact,
} from '@backgrounder/model';
import { entitiesOf } from '@backgrounder/model/annotate';
import { useMemo } from 'preact/hooks';
import { Heading } from '../../components/Heading.tsx';
import { addressOf } from '../../routing.ts';
import { dayOf, factsInTime, type FactIndex } from '../../state/fact-index.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { BackLink } from './BackLink.tsx';
import { FactRow } from './FactRow.tsx';
import { factTime, stateInWords } from './in-words.ts';
import { useFactStates } from './use-fact-states.ts';
import type { LoadedFacts } from './use-fact-index.ts';
import { useTitle } from './use-title.ts';
import { NothingThere, Waiting } from './Waiting.tsx';

interface EntityPageProps {
  readonly quiz: Quiz;
  readonly facts: LoadedFacts;
  readonly pack: PackId;
  readonly id: EntityId;
}

/** Someone or something: posts held, and the facts of all stories that speak of it. */
export function EntityPage({ quiz, facts, pack: packId, id }: EntityPageProps) {
  const t = useT();
  if (facts.kind !== 'ready') return <Waiting facts={facts} />;
  const { index } = facts;
  const pack = index.packs.get(packId);
  const entity = pack?.entities.find((one) => one.id === id);
  if (!pack || !entity) {
    return <NothingThere what={t('entity.missing')} note={t('stories.missingNote')} />;
  }
  return (
    <main class="page entity-page" id="content">
      <BackLink href={addressOf('stories', packId)} lang={pack.language}>
        {pack.title}
      </BackLink>
      <About quiz={quiz} index={index} entity={entity} language={pack.language} />
    </main>
  );
}

interface AboutProps {
  readonly quiz: Quiz;
  readonly index: FactIndex;
  readonly entity: Entity;
  readonly language: string;
}

function About({ quiz, index, entity, language }: AboutProps) {
  const t = useT();
  useTitle(entity.name);
  const own = useMemo(() => factsOf(entity.id, index), [entity, index]);
  const states = useFactStates(quiz, own);
  const { day } = quiz.snapshot.value;
  const roles = own.filter((fact) => fact.type === 'role');
  const posts = roles.filter(({ person }) => person === entity.id);
  const holders = roles.filter(({ organization }) => organization === entity.id);
  const others = otherNames(entity, [language, t('locale')]);
  return (
    <>
      <p class="eyebrow">{t(`card.kind.${entity.kind}`)}</p>
      <div class="story-head" lang={language}>
        <Heading>{entity.name}</Heading>
        <p class="lead">{entity.description}</p>
      </div>
      {others.length > 0 && (
        <p class="note">
          {t('entity.alsoCalled', [new Intl.ListFormat(t('locale')).format(others)])}
        </p>
      )}
      <Posts title={t('entity.posts')} roles={posts} index={index} />
      <Posts title={t('entity.holders')} roles={holders} index={index} withPerson />
      <section aria-labelledby="entity-facts">
        <h2 id="entity-facts">{t('entity.facts', own.length)}</h2>
        <ul class="fact-list">
          {own.map((fact) => {
            const state = states.get(keyOf(fact)) ?? { kind: 'noCards' };
            return (
              <FactRow
                key={keyOf(fact)}
                index={index}
                fact={fact}
                state={state}
                note={stateInWords(state, day, t)}
              />
            );
          })}
        </ul>
      </section>
    </>
  );
}

interface PostsProps {
  readonly title: string;
  readonly roles: readonly RoleFact[];
  readonly index: FactIndex;
  readonly withPerson?: boolean;
}

function Posts({ title, roles, index, withPerson = false }: PostsProps) {
  const t = useT();
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="posts">
        {withoutVaguer(roles).map((role) => {
          const pack = index.packs.get(role.pack);
          const person = pack?.entities.find(({ id }) => id === role.person);
          return (
            <li key={keyOf(role)}>
              <a href={addressOf('stories', role.pack, role.id)} lang={pack?.language}>
                {withPerson && person ? `${person.name}: ${role.post}` : role.post}
              </a>
              <span class="note">{factTime(role, index, t)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Names that are its own in any of the languages, and not those of a post or of a kind. */
function otherNames({ name, aliases }: Entity, languages: readonly string[]): string[] {
  const primary = new Set(languages.map((language) => language.split('-')[0]));
  const own = aliases.filter(
    ({ ambiguity, language }) => ambiguity !== 'generic' && primary.has(language.split('-')[0]),
  );
  return [...new Set(own.map(({ text }) => text))].filter((text) => text !== name);
}

/** Without dateless facts that tell no more than a dated one about the same post. */
function withoutVaguer(roles: readonly RoleFact[]): readonly RoleFact[] {
  return roles.filter(
    (role) =>
      role.from !== undefined ||
      !roles.some(
        ({ person, post, from }) =>
          from !== undefined && person === role.person && post === role.post,
      ),
  );
}

/** In the order of time; packs that are used together may tell of the same entity. */
function factsOf(id: EntityId, index: FactIndex): Fact[] {
  return [...index.packs.values()]
    .flatMap((pack) => factsInTime(pack, index))
    .filter((fact) => entitiesOf(fact).includes(id))
    .sort((a, b) => dayOf(a, index.chronology) - dayOf(b, index.chronology));
}
