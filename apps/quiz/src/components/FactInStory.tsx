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
    const begin = async () => {
      try {
        const [code, pack] = await Promise.all([
          import('./StoryStrip.tsx'),
          quiz.loadPack(card.pack),
        ]);
        if (isShown && pack) setLoaded({ Strip: code.default, pack });
      } catch {
        // It adds to what stands above; without it nothing is missing.
      }
    };
    void begin();
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <div class="fact-in-story">{loaded && <loaded.Strip card={card} pack={loaded.pack} />}</div>
  );
}
