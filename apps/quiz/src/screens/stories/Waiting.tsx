import { Heading } from '../../components/Heading.tsx';
import { Loading, LoadingFailed } from '../../components/Loading.tsx';
import { addressOf } from '../../routing.ts';
import { useT } from '../../words/use-translate.ts';
import { BackLink } from './BackLink.tsx';
import type { LoadedFacts } from './use-fact-index.ts';

interface WaitingProps {
  readonly facts: Exclude<LoadedFacts, { readonly kind: 'ready' }>;
}

/** In place of what needs the facts, until they are here. */
export function Waiting({ facts }: WaitingProps) {
  return (
    <main class="page" id="content">
      {facts.kind === 'loading' ? <Loading /> : <LoadingFailed isScreen onRetry={facts.retry} />}
    </main>
  );
}

/** An address that leads to nothing. */
export function NothingThere({ what, note }: { readonly what: string; readonly note: string }) {
  const t = useT();
  return (
    <main class="page" id="content">
      <BackLink href={addressOf('stories')}>{t('stories.back')}</BackLink>
      <Heading>{what}</Heading>
      <p class="lead">{note}</p>
    </main>
  );
}
