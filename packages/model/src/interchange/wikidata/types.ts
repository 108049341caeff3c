import type { Language } from '../../pack/types.ts';

// Apart from what reads them, so that whoever imports these types needs none of valibot's.

/** A file's name, for messages, and its text. */
export interface WikidataFile {
  readonly name: string;
  readonly text: string;
}

/** What is wrong with a file, and how to mend it; one sentence each. */
export interface WikidataProblem {
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

/** BCP 47 tags, the pack's language first. */
export type Languages = readonly [Language, ...Language[]];
