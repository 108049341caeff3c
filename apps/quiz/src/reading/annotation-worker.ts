import { compileIndex } from '@backgrounder/model/match';
import { mergePacks } from '@backgrounder/model/merge';
import { annotatePage, panelStories, type IndexedPacks } from '@backgrounder/ui/findings';
import type { AnnotationReply, AnnotationRequest } from './annotation-messages.ts';

// Runs in a worker of its own, so that neither an index of many packs nor a long article keeps the page from
// drawing. Nothing is asked of the network.
let held: IndexedPacks | undefined;

const tell = (reply: AnnotationReply): void => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<AnnotationRequest>) => {
  try {
    annotate(data);
  } catch (error) {
    tell({ type: 'failed', reason: String(error) });
  }
});

function annotate({ packs: given, page }: AnnotationRequest): void {
  if (given) {
    tell({ type: 'stage', stage: 'index' });
    const { packs } = mergePacks(given);
    held = { packs, index: compileIndex(packs) };
  }
  if (!held) throw new Error('No packs were given.');
  tell({ type: 'stage', stage: 'names' });
  const { found, told } = annotatePage(held, page, { muted: new Set(), isStudied: () => false });
  tell({ type: 'stage', stage: 'story' });
  const stories = found.stories.length === 0 ? [] : panelStories(held.index, page, () => false);
  tell({ type: 'annotated', annotated: { found, told, stories } });
}
