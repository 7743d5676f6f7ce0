// Programs of others that read our exports and come without types.

declare module '@citation-js/core' {
  /** Reads references of any kind that a plug-in knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl?: string;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    toRDF(
      document: unknown,
      options: { readonly safe: boolean; readonly documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[]>;
  };
  interface Term {
    readonly value: string;
  }
  export default jsonld;
}

declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  /** Reads a timeline, sorts it and says what is wrong with it. */
  export class TimelineConfig {
    constructor(timeline: unknown);
    readonly events: readonly { readonly text: { readonly headline: string; readonly text: string } }[];
    getErrors(): readonly unknown[];
  }
}
