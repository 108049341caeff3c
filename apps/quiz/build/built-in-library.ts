import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import type { Plugin } from 'vite';
import { shownPack, type Library } from '../src/library.ts';

const libraryModule = 'virtual:built-in-library';
const packsModule = 'virtual:built-in-packs';
const packModule = 'virtual:built-in-pack/';

/**
 * Makes the built-in packs' cards while building, so that the generator is not sent to the browser,
 * and the facts behind the cards only when they are asked for. Card ids are the same whenever they are made.
 */
export function builtInLibrary(): Plugin {
  return {
    name: 'built-in-library',
    resolveId: (id) =>
      id === libraryModule || id === packsModule || id.startsWith(packModule) ? id : undefined,
    load(id) {
      if (id === packsModule) return loadersOfPacks();
      const pack = builtInPacks.find((one) => id === `${packModule}${one.id}`);
      if (pack) return parsedFrom(pack);
      if (id !== libraryModule) return undefined;
      const library: Library = {
        packs: builtInPacks.map(shownPack),
        cards: builtInPacks.flatMap((pack) => generateCards(pack, builtInPacks)),
      };
      return parsedFrom(library);
    },
  };
}

function loadersOfPacks(): string {
  const loaders = builtInPacks.map(({ id }) => {
    const module = JSON.stringify(`${packModule}${id}`);
    return `${JSON.stringify(id)}: () => import(${module})`;
  });
  return `const loaders = { ${loaders.join(', ')} };
export const loadBuiltInPack = async (id) => (await loaders[id]?.())?.default;`;
}

/** Text to parse is read faster than an object literal of its size. */
function parsedFrom(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
