import type { DateType, EntityKind, Grain, MentionForm } from './analysis.ts';
import type { Access } from './article.ts';
import type { Span } from './span.ts';

/**
 * What the command line prints for one page: a line of JSON. Offsets are UTF-16 units in `article.text`, half-open.
 * cli-output.schema.json says the same as JSON Schema. Fields are only ever added.
 */
export interface CliOutput {
  readonly id: string;
  /** Of a page; text that was given is not judged. Reasons are English sentences. */
  readonly verdict?: {
    readonly article: boolean;
    readonly score: number;
    readonly reasons: readonly string[];
  };
  /** Null: the page is no article, and all lists are empty. */
  readonly article: CliArticle | null;
  readonly entities: readonly CliEntity[];
  readonly quotes: readonly CliQuote[];
  readonly dates: readonly CliDate[];
  readonly events: readonly CliEvent[];
  readonly summary: readonly Span[];
  readonly notices: readonly CliNotice[];
  /** Milliseconds. Parsing the HTML is not counted: in the browser the page is there already. */
  readonly ms: { readonly detect?: number; readonly extract?: number; readonly analyze: number };
}

/** What the command line prints for a line that it could not read. */
export interface CliError {
  /** Null where the line was so broken that it had none. */
  readonly id: string | null;
  readonly error: { readonly code: 'invalidJson' | 'invalidInput' | 'failed'; readonly message: string };
}

export interface CliArticle {
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  readonly section?: string;
  readonly lang?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly text: string;
  readonly wordCount: number;
  readonly access: Access;
}

export interface CliEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly CliWords[];
  readonly mentions: readonly (CliWords & { readonly form: MentionForm })[];
  readonly salience: number;
}

/** Words of the article and where they stand. */
export interface CliWords extends Span {
  readonly text: string;
}

export interface CliQuote extends CliWords {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Null: not attributed. */
  readonly speaker:
    | (Span & { readonly name: string; readonly entityId?: string; readonly form: MentionForm })
    | null;
  readonly cue: CliWords | null;
  readonly confidence: number;
}

export interface CliDate extends CliWords {
  readonly value: string;
  readonly type: DateType;
  readonly confidence: number;
}

export interface CliEvent {
  readonly date: string;
  readonly grain: Grain;
  readonly sentence: Span;
  readonly entityIds: readonly string[];
}

export interface CliNotice {
  readonly step: string;
  readonly reason: string;
  readonly start?: number;
  readonly end?: number;
}
