// As much of the peers as is used here. They are installed beside this file when the benchmark first runs.

declare module 'defuddle' {
  export default class Defuddle {
    constructor(document: Document, options?: { readonly url?: string });
    parse(): {
      readonly title: string;
      readonly author: string;
      readonly published: string;
      readonly site: string;
      readonly language?: string;
      readonly content: string;
    };
  }
}

declare module 'compromise' {
  interface Terms {
    people(): Terms;
    places(): Terms;
    organizations(): Terms;
    quotations(): Terms;
    sentences(): Terms;
    match(pattern: string): Terms;
    json(options: { readonly offset: true }): readonly {
      readonly offset: { readonly start: number; readonly length: number };
    }[];
  }
  export default function nlp(text: string): Terms;
}

declare module 'wink-nlp' {
  interface Wink {
    readDoc(text: string): {
      tokens(): { out(): string[] };
      entities(): { each(call: (entity: { out(what: unknown): unknown }) => void): void };
    };
    readonly its: { readonly span: unknown; readonly type: unknown };
  }
  export default function winkNLP(model: unknown): Wink;
}

declare module 'wink-eng-lite-web-model' {
  const model: unknown;
  export default model;
}

declare module 'chrono-node' {
  type Component = 'year' | 'month' | 'day' | 'weekday';
  interface Moment {
    isCertain(component: Component): boolean;
    get(component: Component): number | null;
    date(): Date;
  }
  export function parse(
    text: string,
    reference?: Date,
    options?: { readonly forwardDate?: boolean },
  ): {
    readonly index: number;
    readonly text: string;
    readonly start: Moment;
    readonly end?: Moment | null;
  }[];
}
