declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    mark(
      words: string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; caseSensitive: boolean },
    ): void;
    unmark(): void;
  }
}
