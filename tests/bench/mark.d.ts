declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    mark(
      words: string[],
      options: {
        separateWordSearch: boolean;
        accuracy: { value: 'exactly'; limiters: string[] };
        caseSensitive: boolean;
      },
    ): void;
    unmark(): void;
  }
}
