import type { Analysis, Entity, Notice, Quote } from '../../lib/model/analysis.ts';
import type { Article, Verdict } from '../../lib/model/article.ts';
import type { CliArticle, CliEntity, CliNotice, CliOutput, CliQuote } from '../../lib/model/cli-output.ts';
import type { Reason } from '../../lib/model/reason.ts';
import type { Span } from '../../lib/model/span.ts';

/** All that the product's own code says about one page or text. */
export interface ReadInput {
  readonly id: string;
  readonly verdict?: Verdict;
  readonly article?: Article;
  readonly analysis?: Analysis;
  readonly notices: readonly Notice[];
  readonly ms: CliOutput['ms'];
}

/** Puts what was read into the form that the command line prints; `say` words a reason. */
export function toCliOutput(read: ReadInput, say: (reason: Reason) => string): CliOutput {
  const { verdict, article, analysis } = read;
  return {
    id: read.id,
    ...(verdict
      ? { verdict: { article: verdict.article, score: verdict.score, reasons: verdict.reasons.map(say) } }
      : {}),
    article: article ? toCliArticle(article) : null,
    entities: (analysis?.entities ?? []).map(toCliEntity),
    quotes: (analysis?.quotes ?? []).map(toCliQuote),
    dates: (analysis?.dates ?? []).map(({ start, end, text, value, type, confidence }) => {
      return { start, end, text, value, type, confidence };
    }),
    events: (analysis?.events ?? []).map(({ date, grain, sentence, entityIds }) => {
      return { date, grain, sentence: toSpan(sentence), entityIds };
    }),
    summary: (analysis?.brief ?? []).map(toSpan),
    notices: [...read.notices, ...(analysis?.notices ?? [])].map(toCliNotice),
    ms: read.ms,
  };
}

function toCliArticle(article: Article): CliArticle {
  const { url, canonicalUrl, title, authors, siteName, section, lang, publishedAt, modifiedAt } = article;
  const { text, wordCount, access } = article;
  return {
    ...(url ? { url, canonicalUrl } : {}),
    ...(title ? { title } : {}),
    authors,
    siteName,
    section,
    lang,
    publishedAt,
    modifiedAt,
    text,
    wordCount,
    access,
  };
}

function toCliEntity(entity: Entity): CliEntity {
  const { id, name, kind, aliases, salience } = entity;
  const roles = entity.roles.map(({ text, start, end }) => ({ text, start, end }));
  const mentions = entity.mentions.map(({ start, end, text, form }) => ({ start, end, text, form }));
  return { id, name, kind, aliases, roles, mentions, salience };
}

function toCliQuote(quote: Quote): CliQuote {
  const { start, end, text, kind, speaker, cue, confidence } = quote;
  return {
    start,
    end,
    text,
    kind,
    speaker: speaker
      ? {
          name: speaker.name,
          ...(speaker.entityId ? { entityId: speaker.entityId } : {}),
          start: speaker.start,
          end: speaker.end,
          form: speaker.form,
        }
      : null,
    cue: cue ? { text: cue.text, start: cue.start, end: cue.end } : null,
    confidence,
  };
}

function toCliNotice({ step, reason, span }: Notice): CliNotice {
  return span ? { step, reason, start: span.start, end: span.end } : { step, reason };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
