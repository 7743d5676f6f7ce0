import * as v from 'valibot';
import {
  type Analysis,
  type BriefSentence,
  type Cue,
  type DateMention,
  type Entity,
  FORCES,
  type Mention,
  type Notice,
  type Quote,
  type Role,
  type Speaker,
  type TimelineEvent,
} from '../model/analysis.ts';
import { entityKind, type FieldsOf, keptReason, offset, share, span } from './shape.ts';

const finding = { ...span, confidence: share, reason: keptReason };
const form = v.picklist(['name', 'nominal', 'pronoun']);

const mention = v.object({ ...span, text: v.string(), form } satisfies FieldsOf<Mention>);
const role = v.object({ ...span, text: v.string() } satisfies FieldsOf<Role>);

const entity = v.object({
  id: v.string(),
  name: v.string(),
  kind: entityKind,
  aliases: v.array(v.string()),
  roles: v.array(role),
  mentions: v.array(mention),
  salience: share,
  confidence: share,
  reason: keptReason,
} satisfies FieldsOf<Entity>);

const speaker = v.object({
  ...span,
  name: v.string(),
  entityId: v.optional(v.string()),
  form,
} satisfies FieldsOf<Speaker>);

const cue = v.object({ ...span, text: v.string(), force: v.picklist(FORCES) } satisfies FieldsOf<Cue>);

const quote = v.object({
  ...finding,
  text: v.string(),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  fragment: v.boolean(),
  speaker: v.optional(speaker),
  cue: v.optional(cue),
  candidates: v.array(speaker),
} satisfies FieldsOf<Quote>);

const date = v.object({
  ...finding,
  text: v.string(),
  value: v.string(),
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
} satisfies FieldsOf<DateMention>);

const event = v.object({
  date: v.string(),
  grain: v.picklist(['year', 'month', 'day', 'time']),
  sentence: v.object(span),
  mention: v.optional(v.object(span)),
  entityIds: v.array(v.string()),
  confidence: share,
  reason: keptReason,
} satisfies FieldsOf<TimelineEvent>);

const briefSentence = v.object({
  ...span,
  paragraph: offset,
  reason: keptReason,
} satisfies FieldsOf<BriefSentence>);

const notice = v.object({
  step: v.string(),
  reason: v.string(),
  span: v.optional(v.object(span)),
} satisfies FieldsOf<Notice>);

/** What an analysis found, as it was kept. */
export const ANALYSIS = v.object({
  lang: v.optional(v.string()),
  sentences: v.array(v.object(span)),
  entities: v.array(entity),
  quotes: v.array(quote),
  dates: v.array(date),
  events: v.array(event),
  brief: v.array(briefSentence),
  notices: v.array(notice),
} satisfies FieldsOf<Analysis>);

/** Whether every span in a value, however deep, lies within a text of that length. */
export function areSpansWithin(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && (start > end || end > length)) return false;
  return Object.values(value).every((each) => areSpansWithin(each, length));
}
