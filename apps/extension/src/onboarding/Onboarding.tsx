import { useT } from '../words-context.ts';
import { SampleArticle } from './SampleArticle.tsx';
import { Where, type WhereChoice } from './Where.tsx';

export interface OnboardingProps {
  /** The keys of the command that opens the next mention, as the browser has them; empty where none are set. */
  readonly nextKeys: string;
  readonly where: WhereChoice;
  readonly onWhere: (choice: WhereChoice) => Promise<boolean>;
  readonly onStep: () => void;
  readonly onStudy: () => void;
}

export function Onboarding({ nextKeys, where, onWhere, onStep, onStudy }: OnboardingProps) {
  const t = useT();
  return (
    <>
      <header class="top">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{t('onboarding.heading')}</h1>
          <p class="lead">
            {t('onboarding.leadBefore')} <span class="like-a-mark">{t('onboarding.leadMark')}</span>{' '}
            {t('onboarding.leadAfter')}
          </p>
        </div>
      </header>
      <main>
        <div class="paper">
          <SampleArticle />
        </div>
        <div class="beside">
          <section>
            <Where chosen={where} onSave={onWhere} />
          </section>
          <section>
            <h2>{t('onboarding.keyboard')}</h2>
            <p>
              {nextKeys === '' ? (
                t('onboarding.keysUnset')
              ) : (
                <>
                  <Keys keys={nextKeys} /> {t('onboarding.keysOpen')} <kbd>Esc</kbd>{' '}
                  {t('onboarding.keysClose')}
                </>
              )}{' '}
              {t('onboarding.touch')}
            </p>
            <button type="button" onClick={onStep}>
              {t('onboarding.nextCard')}
            </button>
          </section>
          <section>
            <h2>{t('onboarding.remember')}</h2>
            <p>{t('onboarding.rememberHint')}</p>
            <button type="button" onClick={onStudy}>
              {t('onboarding.study')}
            </button>
          </section>
          <p class="promise">{t('onboarding.promise')}</p>
        </div>
      </main>
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <bdi dir="ltr">
      {keys.split('+').map((key, number) => (
        <span key={key}>
          {number > 0 && ' + '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </bdi>
  );
}
