import { createHash } from 'node:crypto';
import { builtInPacks } from '@backgrounder/model/packs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { BuiltInIndex } from '../src/packs/built-in-packs.ts';
import { makeCards } from '../src/packs/make-pack.ts';

/**
 * Writes the built-in packs as JSON beside the scripts: an index that is read at every start, the words of
 * the cards in pieces, and each pack's facts. Their cards are made while building, so that the generator is
 * not sent to the browser; card ids are the same whenever they are made. The page's head names the index,
 * so that it is fetched together with the script, which finds its address there.
 */
export function builtInLibrary(): Plugin {
  return {
    name: 'built-in-library',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of built.files) {
        this.emitFile({ type: 'asset', fileName: `assets/${fileName}`, source });
      }
    },
    transformIndexHtml: () => [preloadOf(built.index)],
  };
}

function preloadOf(index: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: 'fetch',
      crossorigin: true,
      href: `./assets/${index}`,
      'data-packs': true,
    },
    injectTo: 'head-prepend',
  };
}

const built = writePacks();

function writePacks(): { readonly index: string; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const write = (name: string, data: unknown): string => {
    const text = JSON.stringify(data);
    const mark = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const file = `${name}-${mark}.json`;
    files.set(file, text);
    return file;
  };
  const index: BuiltInIndex = {
    packs: builtInPacks.map((pack) => {
      const { head, pieces, sources } = makeCards(pack, builtInPacks);
      return {
        head,
        pieces: pieces.map((words, at) => write(`${pack.id}-cards-${at}`, words)),
        sources: write(`${pack.id}-sources`, sources),
        facts: write(`${pack.id}-facts`, pack),
      };
    }),
  };
  return { index: write('packs', index), files };
}
