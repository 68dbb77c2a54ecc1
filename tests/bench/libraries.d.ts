// The libraries we compare ourselves with have no types of their own.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: {
        accuracy?: 'exactly';
        diacritics?: boolean;
        separateWordSearch?: boolean;
        done?: (count: number) => void;
      },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string },
  ): unknown;
}
