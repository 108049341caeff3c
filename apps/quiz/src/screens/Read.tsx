import '../styles/read.css';
import { useEffect, useMemo } from 'preact/hooks';
import { ArticleReader } from '../components/reading/ArticleReader.tsx';
import { GiveArticle } from '../components/reading/GiveArticle.tsx';
import type { Environment } from '../environment.ts';
import { readingOnDevice } from '../reading/device.ts';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';

export interface ReadProps {
  readonly quiz: Quiz;
  readonly environment: Pick<Environment, 'route'>;
  /** Begins reading as the browser at hand allows it, by default. */
  readonly begin?: typeof readingOnDevice;
}

/** An article that the reader has brought along, with what the packs know of its story. */
export default function Read({ quiz, environment, begin = readingOnDevice }: ReadProps) {
  const t = useT();
  const reading = useMemo(() => begin(quiz), [quiz]);
  const [kind] = environment.route.value.path;
  useEffect(() => () => reading.end(), [reading]);
  useEffect(() => {
    if (kind === 'shared') void reading.beginShared();
    else reading.resume();
  }, [reading, kind]);
  const state = reading.state.value;
  switch (state.view) {
    case 'start':
      return <GiveArticle reading={reading} state={state} />;
    case 'preparing':
      return (
        <main class="page" id="content" aria-busy="true">
          <output class="lead">{t('read.preparing')}</output>
        </main>
      );
    case 'article':
      return <ArticleReader quiz={quiz} reading={reading} state={state} />;
  }
}
