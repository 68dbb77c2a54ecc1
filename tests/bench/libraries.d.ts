// The libraries we compare ourselves with have no types that fit here.
interface MarkOptions {
  accuracy?: 'exactly';
  diacritics?: boolean;
  separateWordSearch?: boolean;
  combinePatterns?: boolean;
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: MarkOptions): void;
  }
}

declare module 'advanced-mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string },
  ): unknown;
}
