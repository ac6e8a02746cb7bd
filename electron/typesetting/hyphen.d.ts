declare module 'hyphen' {
  /** Puts a soft hyphen into every place where the patterns divide a word. */
  const createHyphenator: (patterns: unknown, options: { readonly html: boolean; readonly minWordLength: number }) => (text: string) => string;
  export = createHyphenator;
}

declare module 'hyphen/patterns/cs.js' {
  const patterns: unknown;
  export = patterns;
}
