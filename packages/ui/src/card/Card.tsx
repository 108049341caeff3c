import type { Day } from '@backgrounder/model';
import type { ComponentChildren, Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useMoreBelow } from '../scroll/more-below.ts';
import type { CardContent, CardFact } from './content.ts';
import { FactItem } from './FactItem.tsx';
import { dayInWords, kindInWords, language, words } from './words.ts';

export interface CardProps {
  readonly content: CardContent;
  /** The day the page was published, where it says so. */
  readonly pageDay?: Day;
  /** `held`: opened by keyboard; takes the focus and can step. `hover`: stands beside the pointer. */
  readonly mode: 'held' | 'hover';
  /** Which of the page's mentions this is, from 1, for stepping. */
  readonly position?: { readonly at: number; readonly total: number };
  readonly onClose: () => void;
  readonly onStep?: (by: 1 | -1) => void;
}

/** Facts shown before "more": a card is read in ten seconds. */
const factsShown = 3;

/** Fewer where "since then" follows, so that it is seen as well. */
const factsBeforeSince = 2;

export function Card(props: CardProps) {
  const { content, pageDay, mode, position, onClose, onStep } = props;
  const { entity } = content;
  const name = useId();
  const since = useRef<HTMLElement>(null);
  // A post is held on a day; of a page without one nothing of the kind is claimed.
  const posts = pageDay === undefined ? [] : content.posts;
  const isEmpty =
    posts.length + content.asOf.length + content.since.length + content.past.length === 0;
  return (
    <dialog
      open
      class={`card ${mode}`}
      aria-labelledby={name}
      tabIndex={-1}
      lang={language}
      dir="ltr"
    >
      <header>
        <div class="title">
          <p class="kind">{kindInWords(entity.kind)}</p>
          <h2 id={name} lang={content.language} dir="auto">
            {entity.name}
          </h2>
          {pageDay !== undefined && posts.length > 0 && (
            <p class="post">
              <span class="posts" lang={content.language}>
                {posts.map(capitalised).join(' · ')}
              </span>{' '}
              <span class="held-on">{words.onDay(dayInWords(pageDay))}</span>
            </p>
          )}
          <p class="description" lang={content.language} dir="auto">
            {entity.description}
          </p>
          {content.since.length > 0 && (
            <button
              type="button"
              class="to-since"
              onClick={() => since.current?.scrollIntoView({ block: 'start' })}
            >
              {words.sinceCount(content.since.length)}
            </button>
          )}
        </div>
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </header>
      {/* A new entity starts anew: folded, and at its top. */}
      <Body key={entity.id}>
        {pageDay === undefined && <p class="notice">{words.undated}</p>}
        {isEmpty ? (
          <p class="notice">{words.empty(entity.name)}</p>
        ) : (
          <>
            {(content.asOf.length > 0 || posts.length === 0) && (
              <Facts
                class="as-of"
                heading={
                  pageDay === undefined ? words.undatedFacts : words.asOf(dayInWords(pageDay))
                }
                views={content.asOf}
                shown={content.since.length > 0 ? factsBeforeSince : factsShown}
                empty={words.nothingYet}
              />
            )}
            {content.since.length > 0 && (
              <Facts
                class="since"
                element={since}
                heading={words.since}
                hint={words.sinceHint}
                views={content.since}
              />
            )}
            {content.past.length > 0 && <Past views={content.past} />}
          </>
        )}
      </Body>
      {mode === 'held' && position && onStep && (
        <footer>
          <Step label={words.previous} path="M10 3L5 8l5 5" onClick={() => onStep(-1)} />
          <p>{words.position(position.at, position.total)}</p>
          <Step label={words.next} path="M6 3l5 5-5 5" onClick={() => onStep(1)} />
        </footer>
      )}
    </dialog>
  );
}

function Body({ children }: { readonly children: ComponentChildren }) {
  const body = useMoreBelow<HTMLDivElement>();
  return (
    <div class="body" ref={body}>
      {children}
    </div>
  );
}

interface FactsProps {
  readonly class: string;
  readonly heading: string;
  readonly hint?: string;
  readonly views: readonly CardFact[];
  /** Said where there are no facts. */
  readonly empty?: string;
  readonly element?: Ref<HTMLElement>;
  /** How many before "more". */
  readonly shown?: number;
}

function Facts(props: FactsProps) {
  const { heading, hint, views, empty, element = null } = props;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? views : views.slice(0, props.shown ?? factsShown);
  const hidden = views.length - shown.length;
  return (
    <section class={props.class} aria-labelledby={id} ref={element}>
      <h3 id={id}>{heading}</h3>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {views.length > 0 && <FactList>{shown.map(item)}</FactList>}
      {views.length === 0 && empty !== undefined && <p class="notice">{empty}</p>}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </button>
      )}
    </section>
  );
}

function Past({ views }: { readonly views: readonly CardFact[] }) {
  return (
    <details class="past">
      <summary>{words.past(views.length)}</summary>
      <FactList>{views.map(item)}</FactList>
    </details>
  );
}

function FactList({ children }: { readonly children: ComponentChildren }) {
  return <ul>{children}</ul>;
}

function item(view: CardFact) {
  return <FactItem key={`${view.pack}/${view.fact.id}`} view={view} />;
}

interface StepProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
}

function Step({ label, path, onClick }: StepProps) {
  return (
    <button type="button" class="step" aria-label={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
