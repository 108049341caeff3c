import type { Pack } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Quiz } from '../state/quiz.ts';

export interface StoryStripProps {
  readonly card: Card;
  readonly pack: Pack;
}

interface Loaded {
  readonly Strip: ComponentType<StoryStripProps>;
  readonly pack: Pack;
}

/** Where a fact stands in the time of its story. Its room is kept from the start; nothing else waits for it. */
export function FactInStory({ quiz, card }: { readonly quiz: Quiz; readonly card: Card }) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isShown = true;
    void Promise.all([import('./StoryStrip.tsx'), quiz.loadPack(card.pack)]).then(
      ([module, pack]) => {
        if (isShown && pack) setLoaded({ Strip: module.default, pack });
      },
      // It adds to what stands above; without it nothing is missing.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <div class="fact-in-story">{loaded && <loaded.Strip card={card} pack={loaded.pack} />}</div>
  );
}
