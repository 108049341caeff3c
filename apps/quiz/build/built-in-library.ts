import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import type { Plugin } from 'vite';
import { shownPack, type Library } from '../src/library.ts';

const name = 'virtual:built-in-library';

/**
 * Makes the built-in packs' cards while building, so that neither the generator nor the facts
 * behind the cards are sent to the browser. Card ids are the same whenever they are made.
 */
export function builtInLibrary(): Plugin {
  return {
    name: 'built-in-library',
    resolveId: (id) => (id === name ? name : undefined),
    load(id) {
      if (id !== name) return undefined;
      const library: Library = {
        packs: builtInPacks.map(shownPack),
        cards: builtInPacks.flatMap((pack) => generateCards(pack, builtInPacks)),
      };
      // Text to parse is read faster than an object literal of its size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(library))});`;
    },
  };
}
