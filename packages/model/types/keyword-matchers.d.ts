/** What is used here of two libraries without types. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    /** Offset and word of all that is found. */
    search(text: string): [number, string][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    addKeyword(keyword: string, cleanName: string): void;
    /** Clean names of what is found, in order. */
    extractKeywords(text: string): string[];
  }
}
