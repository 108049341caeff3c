import { Component } from 'preact';
import type { Words } from '../words/messages.ts';
import type { CardDifference, CardFact, CardSource } from './content.ts';
import { Press, TextPress } from './Press.tsx';
import { attributionInWords, capitalised, isolated, statusInWords, withoutStop } from './words.ts';

export interface FactItemProps {
  readonly t: Words['t'];
  readonly view: CardFact;
  /** Whether the sentence that the card stands beside tells it. */
  readonly isToldHere?: boolean;
  readonly actions?: FactActions | undefined;
}

export interface FactActions {
  readonly isStudied: (view: CardFact) => boolean;
  readonly onStudy: (view: CardFact) => void;
  readonly onCopy: (view: CardFact) => void;
  readonly onWrong: ((view: CardFact) => void) | undefined;
}

/** One fact: when, what, who says so, and where that stands. */
export function FactItem({ t, view, isToldHere = false, actions }: FactItemProps) {
  const tags = tagsOf(t, view, isToldHere);
  const when = view.saysWhen ? '' : view.when;
  const attribution = attributionInWords(t, view);
  return (
    <li class="fact">
      {(when !== '' || tags.length > 0) && (
        <p class="when">
          {when !== '' && <bdi lang={view.language}>{capitalised(when)}</bdi>}
          {tags.map(({ text, tone }) => (
            <span key={text} class={`tag ${tone}`}>
              {text}
            </span>
          ))}
        </p>
      )}
      <p class="summary" lang={view.language} dir="auto">
        {view.fact.summary}
      </p>
      {view.differences?.map((one) => (
        <Difference key={one.stored} t={t} difference={one} view={view} />
      ))}
      <div class="meta">
        <div class="origin">
          {attribution !== undefined && <p class="attribution">{attribution}</p>}
          <Sources t={t} sources={view.sources} />
        </div>
        {actions && <Actions t={t} view={view} actions={actions} />}
      </div>
    </li>
  );
}

interface ActionsProps {
  readonly t: Words['t'];
  readonly view: CardFact;
  readonly actions: FactActions;
}

function Actions({ t, view, actions }: ActionsProps) {
  const isStudied = actions.isStudied(view);
  return (
    <div class="acts">
      <Press
        icon="study"
        label={t('card.studyFact')}
        hint={isStudied ? t('card.studied') : undefined}
        pressed={isStudied}
        onPress={() => actions.onStudy(view)}
      />
      <Press icon="copy" label={t('card.copy')} onPress={() => actions.onCopy(view)} />
      {actions.onWrong && (
        <Press icon="wrong" label={t('card.wrongFact')} onPress={() => actions.onWrong!(view)} />
      )}
    </div>
  );
}

interface DifferenceProps {
  readonly t: Words['t'];
  readonly difference: CardDifference;
  readonly view: CardFact;
}

/** What the page says and what is recorded, side by side: either may be right. */
function Difference({ t, difference, view }: DifferenceProps) {
  const [source] = openedFirst(view.sources);
  return (
    <dl class="difference">
      <dt>{t('card.thisPage')}</dt>
      <dd>
        <bdi>{difference.says}</bdi>
      </dd>
      <dt>{t('card.onRecord')}</dt>
      <dd lang={view.language}>
        <bdi>{difference.stored}</bdi>
        {source && (
          <span class="origin">
            {' '}
            {publishedInWords(t, source.publisher ?? withoutStop(source.label), source)}
          </span>
        )}
      </dd>
    </dl>
  );
}

interface SourcesProps {
  readonly t: Words['t'];
  readonly sources: readonly CardSource[];
}

/** The others are named on request. */
class Sources extends Component<SourcesProps, { readonly isWhole?: true }> {
  override render({ t, sources }: SourcesProps, { isWhole }: { readonly isWhole?: true }) {
    const [first, ...others] = openedFirst(sources);
    if (!first) return <p class="source">{t('card.sourceMissing')}</p>;
    return (
      <>
        <Source t={t} source={first} />
        {isWhole
          ? others.map((source) => (
              <Source key={source.label + source.published} t={t} source={source} />
            ))
          : others.length > 0 && (
              <TextPress class="more-sources" onPress={() => this.setState({ isWhole: true })}>
                {t('card.moreSources', others.length)}
              </TextPress>
            )}
      </>
    );
  }
}

function Source({ t, source }: { readonly t: Words['t']; readonly source: CardSource }) {
  const { label, publisher, published, isSameDate, link } = source;
  const shown = withoutStop(label);
  return (
    <p class="source" title={label}>
      {isSameDate
        ? (publisher ?? t('card.source'))
        : publisher === undefined
          ? t('card.sourceOf', [published])
          : publishedInWords(t, publisher, source)}
      {': '}
      {link === undefined ? (
        <cite dir="auto">{shown}</cite>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{shown}</cite>
          <span class="unseen"> ({t('card.newTab')})</span>
        </a>
      )}
    </p>
  );
}

function publishedInWords(t: Words['t'], publisher: string, { published }: CardSource): string {
  return t('card.published', [isolated(publisher), isolated(published)]);
}

/** The source that can be opened comes first. */
function openedFirst(sources: readonly CardSource[]): readonly CardSource[] {
  return sources.toSorted((a, b) => Number(!a.link) - Number(!b.link));
}

interface Tag {
  readonly text: string;
  readonly tone: 'plain' | 'caution' | 'good';
}

function tagsOf(t: Words['t'], view: CardFact, isToldHere: boolean): readonly Tag[] {
  const { fact, standing, onPage } = view;
  const tags: Tag[] = [];
  const status = statusInWords(t, fact.status);
  if (status !== undefined) {
    tags.push({ text: status, tone: fact.status === 'confirmed' ? 'good' : 'caution' });
  }
  if (view.differences?.length) tags.push({ text: t('card.differs'), tone: 'caution' });
  // What the page tells had happened and was known.
  if (standing.kind === 'as-of' && standing.certainty === 'possibly' && !onPage) {
    tags.push({ text: t(`card.possibly.${standing.doubt}`), tone: 'caution' });
  }
  if (standing.kind === 'since' && standing.why === 'known-later') {
    tags.push({ text: t('card.knownLater'), tone: 'plain' });
  }
  if (isToldHere) tags.push({ text: t('card.toldHere'), tone: 'plain' });
  else if (onPage) tags.push({ text: t('card.onPage'), tone: 'plain' });
  return tags;
}
