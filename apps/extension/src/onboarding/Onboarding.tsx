import { SampleArticle } from './SampleArticle.tsx';

export interface OnboardingProps {
  /** The keys of the command that opens the next mention, as the browser has them; empty where none are set. */
  readonly nextKeys: string;
  readonly onStep: () => void;
  readonly onStudy: () => void;
}

export function Onboarding({ nextKeys, onStep, onStudy }: OnboardingProps) {
  return (
    <>
      <header class="top">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <div>
          <h1>The background of a story, beside the story</h1>
          <p class="lead">
            Point at a <span class="like-a-mark">marked name</span> in the article below: a card
            tells who or what it is, what held on the day the article was published, and what has
            changed since.
          </p>
        </div>
      </header>
      <main>
        <div class="paper">
          <SampleArticle />
        </div>
        <div class="beside">
          <section>
            <h2>Without a mouse</h2>
            <p>
              {nextKeys === '' ? (
                'Give “Open the card of the next mention” keys of your own in the browser’s settings for extensions.'
              ) : (
                <>
                  <Keys keys={nextKeys} /> opens the next mention’s card, and <kbd>Esc</kbd> closes
                  it.
                </>
              )}{' '}
              On a touch screen, tap a name.
            </p>
            <button type="button" onClick={onStep}>
              Open the next card
            </button>
          </section>
          <section>
            <h2>On the news you read</h2>
            <p>
              Backgrounder does nothing on a page until you ask. Press its button in the toolbar (in
              the puzzle-piece menu, if it is not shown) and choose:
            </p>
            <dl>
              <dt>Explain this page</dt>
              <dd>Marks the names on this one page, this once.</dd>
              <dt>Always on this site</dt>
              <dd>
                Asks for your permission for that site alone, and from then on marks its pages by
                itself, where they belong to a story.
              </dd>
              <dt>Never on this site</dt>
              <dd>Stays off there, and gives the permission back.</dd>
            </dl>
          </section>
          <section>
            <h2>And remember it</h2>
            <p>The same facts are flashcards. A few minutes a day keep them for a year.</p>
            <button type="button" onClick={onStudy}>
              Study
            </button>
          </section>
          <p class="promise">
            What you read stays in your browser: no page text and no address is sent anywhere.
          </p>
        </div>
      </main>
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split('+').map((key, number) => (
        <span key={key}>
          {number > 0 && ' + '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </>
  );
}
