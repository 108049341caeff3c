import { failure } from '@backgrounder/study';
import { signal } from '@preact/signals';
import type { Library, LoadPack, PackLibrary } from '../library.ts';

/** A library that stays as it is. */
export function fixedLibrary(library: Library, loadPack: LoadPack): PackLibrary {
  const refuse = () => Promise.resolve(failure({ kind: 'elsewhere' } as const));
  return {
    current: signal(library),
    loadPack,
    refresh: () => Promise.resolve(),
    add: refuse,
    remove: refuse,
  };
}
