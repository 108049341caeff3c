import type { Day, FactKey } from '@backgrounder/model';
import { Component, createRef, type ComponentChildren } from 'preact';
import { watchMoreBelow } from '../scroll/more-below.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { Words } from '../words/messages.ts';
import type { CardActionResult, CardActions, Studied, Wrong } from './actions.ts';
import { keyOfCardFact, nearestFirst, type CardContent, type CardFact } from './content.ts';
import { copiedCard, copiedFact } from './copied.ts';
import type { Stay } from './dwell.ts';
import type { FactActions } from './FactItem.tsx';
import { Facts, Past } from './Facts.tsx';
import { Header } from './Header.tsx';
import { Press, TextPress } from './Press.tsx';
import { WrongForm } from './WrongForm.tsx';
import { isolated } from './words.ts';

export interface CardProps {
  readonly t: Words['t'];
  readonly content: CardContent;
  /** Others that the same name stands for. */
  readonly namesakes?: readonly CardContent[];
  /** The day the page was published, where it says so. */
  readonly pageDay?: Day;
  /** Facts that the sentence of the mention tells. */
  readonly toldHere?: ReadonlySet<FactKey>;
  readonly stay: Stay;
  /** Which of the page's mentions this is, from 1, for stepping. */
  readonly position?: { readonly at: number; readonly total: number };
  readonly studied?: Studied;
  /** Where there are none, the card is for reading alone. */
  readonly actions?: CardActions;
  readonly onClose: () => void;
  readonly onPin?: (pinned: boolean) => void;
  readonly onStep?: (by: 1 | -1) => void;
}

/** Facts shown before "more": a card is read in ten seconds. */
const factsShown = 3;

/** Fewer where "since then" follows, so that it is seen as well. */
const factsBeforeSince = 2;

/** What a card shows beyond its content; given up when it shows another. */
interface View {
  readonly of: string;
  readonly whole: { readonly asOf?: true; readonly since?: true };
  /** One of those that the name also stands for, where the reader chose it. */
  readonly namesake?: CardContent;
  /** The form is open: about a fact, or about the entity. */
  readonly wrong?: { readonly about?: CardFact } | undefined;
  readonly status?:
    | { readonly text: string; readonly hasFailed?: true; readonly isMuted?: true }
    | undefined;
}

const nothing: ReadonlySet<FactKey> = new Set();

interface Stored {
  readonly view?: View;
}

/** Of the element that names the card: its root holds one card alone. */
const nameId = 'card-name';

/** Keeps its state without hooks: pages load the card, and hooks are a twelfth of what they would load. */
export class Card extends Component<CardProps, Stored> {
  private readonly dialog = createRef<HTMLDialogElement>();
  private readonly sinceElement = createRef<HTMLElement>();
  private hadFocus = false;

  override componentDidUpdate(): void {
    // The button that was pressed may be gone.
    if (this.hadFocus && !hasFocus(this.dialog.current)) this.dialog.current?.focus();
    this.hadFocus = false;
  }

  override render(props: CardProps, stored: Stored) {
    const { t, namesakes = [], pageDay, toldHere = nothing, studied = nothing } = props;
    const { stay, position, actions, onClose, onPin, onStep } = props;

    const of = `${props.content.entity.id} ${position?.at}`;
    const view = viewOf(of, stored.view);
    // What comes late, of a card that shows something else by then, is not shown.
    const change = (over: Partial<View>): void => {
      this.hadFocus = hasFocus(this.dialog.current);
      this.setState((now: Stored) => ({
        view: { ...viewOf(of, now.view), ...over },
      }));
    };

    const content = view.namesake ?? props.content;
    const { entity } = content;
    const others = [props.content, ...namesakes].filter((one) => one !== content);
    const say = (done: string, extra?: { readonly isMuted: true }) => (result: CardActionResult) =>
      change({
        status:
          result.type === 'done'
            ? { text: done, ...extra }
            : { text: t('card.failed', [result.reason]), hasFailed: true },
      });

    const asOf = nearestFirst(content.asOf, toldHere);
    const since = nearestFirst(content.since, toldHere);
    const past = nearestFirst(content.past, toldHere);
    const first = since.length > 0 ? factsBeforeSince : factsShown;
    const told = asOf.filter((one) => toldHere.has(keyOfCardFact(one))).length;
    const shownAsOf = view.whole.asOf ? asOf.length : Math.min(asOf.length, told + first);
    const shownSince = view.whole.since ? since.length : Math.min(since.length, factsShown);
    const shown = [...asOf.slice(0, shownAsOf), ...since.slice(0, shownSince)];
    // A post is held on a day; of a page without one nothing of the kind is claimed.
    const posts = pageDay === undefined ? [] : content.posts;
    const isEmpty = posts.length + asOf.length + since.length + past.length === 0;

    const study = (facts: readonly CardFact[], chosen: boolean): void => {
      const done = chosen ? t('card.addedToDeck', facts.length) : t('card.takenOut');
      void actions?.study(facts, chosen).then(say(done));
    };
    const isStudied = (one: CardFact): boolean => studied.has(keyOfCardFact(one));
    const areStudied = shown.length > 0 && shown.every(isStudied);
    const openForm = (about?: CardFact): void => {
      change({ wrong: about ? { about } : {}, status: undefined });
      // Whoever writes is not to lose the card to a move of the pointer.
      onPin?.(true);
    };
    const closeForm = (): void => change({ wrong: undefined });
    const mute = (muted: boolean): void => {
      const text = t(muted ? 'card.muted' : 'card.unmuted', [isolated(entity.name)]);
      void actions!.mute!(entity, muted).then(say(text, muted ? { isMuted: true } : undefined));
    };
    const report = async (wrong: Wrong): Promise<void> => {
      const result = await actions!.report!(wrong);
      if (result.type === 'done') closeForm();
      say(t('card.report.done'))(result);
    };
    const factActions: FactActions | undefined = actions && {
      isStudied,
      onStudy: (one) => study([one], !isStudied(one)),
      onCopy: (one) => void actions.copy(copiedFact(t, one)).then(say(t('card.copied'))),
      onWrong: actions.report && openForm,
    };
    const list = { t, toldHere, actions: factActions };

    return (
      <dialog
        open
        ref={this.dialog}
        class={`card ${stay}`}
        aria-labelledby={nameId}
        tabIndex={-1}
        lang={t('locale')}
        dir={t('direction') as 'ltr' | 'rtl'}
        // Told by Escape: what stands in the card closes first.
        onCancel={(event) => {
          if (!view.wrong) return;
          event.preventDefault();
          closeForm();
        }}
      >
        <Header
          t={t}
          nameId={nameId}
          content={content}
          posts={posts}
          pageDay={pageDay}
          namesakes={others}
          onNamesake={(namesake) => change({ namesake, whole: {}, wrong: undefined })}
          onSince={() => this.sinceElement.current?.scrollIntoView({ block: 'start' })}
          isBrief={view.wrong !== undefined}
          isPinned={stay === 'pinned'}
          onPin={onPin}
          onClose={onClose}
        />
        {/* A new entity starts anew: at its top. */}
        <Body key={`${of} ${entity.id} ${view.wrong ? 'form' : ''}`}>
          {view.wrong ? (
            <WrongForm
              t={t}
              content={content}
              about={view.wrong.about}
              onCancel={closeForm}
              onKeep={(wrong) => void report(wrong)}
            />
          ) : (
            <>
              {pageDay === undefined && <p class="notice">{t('card.undated')}</p>}
              {isEmpty && <p class="notice">{t('card.empty', [isolated(entity.name)])}</p>}
              {!isEmpty && (asOf.length > 0 || posts.length === 0) && (
                <Facts
                  {...list}
                  class="as-of"
                  heading={
                    pageDay === undefined
                      ? t('card.recorded')
                      : t('card.asOf', [dayInWords(pageDay, t('locale'))])
                  }
                  views={asOf}
                  shown={shownAsOf}
                  onMore={() => change({ whole: { ...view.whole, asOf: true } })}
                  empty={t('card.nothingYet')}
                />
              )}
              {since.length > 0 && (
                <Facts
                  {...list}
                  class="since"
                  element={this.sinceElement}
                  heading={t('card.since')}
                  hint={t('card.sinceHint')}
                  views={since}
                  shown={shownSince}
                  onMore={() => change({ whole: { ...view.whole, since: true } })}
                />
              )}
              {past.length > 0 && <Past {...list} views={past} />}
            </>
          )}
        </Body>
        <div
          class={`status ${view.status ? (view.status.hasFailed ? 'said failed' : 'said') : ''}`}
        >
          <output>{view.status?.text}</output>
          {view.status?.isMuted && (
            <TextPress class="undo" onPress={() => mute(false)}>
              {t('card.undo')}
            </TextPress>
          )}
        </div>
        {!view.wrong && (actions ?? (position && onStep && stay !== 'hover')) && (
          <footer>
            {actions && (
              <div class="acts">
                {shown.length > 0 && (
                  <Press
                    icon="study"
                    label={t('card.studyFacts', shown.length)}
                    hint={areStudied ? t('card.studied') : undefined}
                    pressed={areStudied}
                    onPress={() => study(shown, !areStudied)}
                    isLabelled
                  />
                )}
                <Press
                  icon="copy"
                  label={t('card.copy')}
                  onPress={() =>
                    void actions
                      .copy(copiedCard(t, content, shown, pageDay))
                      .then(say(t('card.copied')))
                  }
                />
                {actions.mute && (
                  <Press
                    icon="mute"
                    label={t('card.mute', [isolated(entity.name)])}
                    pressed={view.status?.isMuted ?? false}
                    onPress={() => mute(!view.status?.isMuted)}
                  />
                )}
                {actions.report && (
                  <Press icon="wrong" label={t('card.wrong')} onPress={() => openForm()} />
                )}
              </div>
            )}
            {position && onStep && stay !== 'hover' && (
              <div class="steps">
                <Press icon="previous" label={t('card.previous')} onPress={() => onStep(-1)} />
                {/* Said as well when a step leaves the focus where it is. */}
                <output>
                  <span class="unseen">{entity.name}, </span>
                  {t('card.position', [String(position.at), String(position.total)])}
                </output>
                <Press icon="next" label={t('card.next')} onPress={() => onStep(1)} />
              </div>
            )}
          </footer>
        )}
      </dialog>
    );
  }
}

function viewOf(of: string, stored: View | undefined): View {
  return stored?.of === of ? stored : { of, whole: {} };
}

function hasFocus(card: HTMLElement | null): boolean {
  const root = card?.getRootNode() as ShadowRoot | undefined;
  return card?.contains(root?.activeElement ?? null) ?? false;
}

class Body extends Component<{ readonly children: ComponentChildren }> {
  private readonly body = createRef<HTMLDivElement>();
  private stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.stop = this.body.current ? watchMoreBelow(this.body.current) : undefined;
  }
  override componentDidUpdate(): void {
    this.componentWillUnmount();
    this.componentDidMount();
  }
  override componentWillUnmount(): void {
    this.stop?.();
  }

  override render() {
    return (
      <div class="body" ref={this.body}>
        {this.props.children}
      </div>
    );
  }
}
