import type { Pack } from '@backgrounder/model';
import type { PageText } from '@backgrounder/model/page';
import type {
  Annotated,
  AnnotationReply,
  AnnotationRequest,
  AnnotationStage,
} from './annotation-messages.ts';

export interface AnnotatorOptions {
  readonly startWorker: () => Worker;
  /** All packs that are installed, whole. */
  readonly loadPacks: () => Promise<readonly Pack[]>;
}

export type Annotation =
  | { readonly type: 'annotated'; readonly annotated: Annotated }
  /** By the reader, or since another article came. */
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly reason: string };

/** Annotates in a worker, which is begun with the first article and keeps its index for the next. */
export interface Annotator {
  /** Never rejects. What is under way is stopped. */
  annotate(page: PageText, onStage: (stage: AnnotationStage) => void): Promise<Annotation>;
  /** Ends the worker. */
  stop(): void;
}

export function createAnnotator({ startWorker, loadPacks }: AnnotatorOptions): Annotator {
  let worker: Worker | undefined;
  let settle: ((result: Annotation) => void) | undefined;
  let listening: AbortController | undefined;

  const end = (result: Annotation): void => {
    const settled = settle;
    settle = undefined;
    listening?.abort();
    settled?.(result);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    end({ type: 'stopped' });
  };
  const fail = (reason: string): void => {
    worker?.terminate();
    worker = undefined;
    end({ type: 'failed', reason });
  };

  const ask = async (
    page: PageText,
    onStage: (stage: AnnotationStage) => void,
    isWanted: () => boolean,
  ): Promise<void> => {
    let packs: readonly Pack[] | undefined;
    if (!worker) {
      onStage('packs');
      packs = await loadPacks();
      if (!isWanted()) return;
      worker = startWorker();
    }
    const own = worker;
    const { signal } = (listening = new AbortController());
    own.addEventListener(
      'message',
      ({ data }: MessageEvent<AnnotationReply>) => {
        if (data.type === 'stage') onStage(data.stage);
        else if (data.type === 'failed') fail(data.reason);
        else end(data);
      },
      { signal },
    );
    // Its script could not be had, or its memory is full.
    own.addEventListener('error', ({ message }) => fail(message), { signal });
    const request: AnnotationRequest = { page, ...(packs && { packs }) };
    // Copied, not handed over: the page is shown as well.
    own.postMessage(request, { transfer: [] });
  };

  return {
    annotate: (page, onStage) => {
      // A worker cannot be interrupted: one that is busy is given up.
      if (settle) stop();
      return new Promise((resolve) => {
        settle = resolve;
        const isWanted = () => settle === resolve;
        ask(page, onStage, isWanted).catch((error: unknown) => {
          if (isWanted()) fail(String(error));
        });
      });
    },
    stop,
  };
}
