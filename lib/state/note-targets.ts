import { findNamed } from '../corrections/find-named.ts';
import type { Entity } from '../model/analysis.ts';
import type { Reading } from '../model/library.ts';
import { isOnWords, type Note, type NoteDraft, type NoteId, type NoteTarget } from '../model/note.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { selectText } from '../model/text-selector.ts';
import type { NotePlace } from './placed-notes.ts';

/** What a view shows that a note can be about. */
export type NoteSubject =
  | { readonly kind: 'quote' | 'event'; readonly span: Span }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'story' };

/** What a note on it names, so that it is found again. */
export function targetOn(subject: NoteSubject, { saved, article }: Reading): NoteTarget {
  const articleId = saved.id;
  switch (subject.kind) {
    case 'quote':
    case 'event':
      return { kind: subject.kind, articleId, ...selectText(article.text, subject.span) };
    case 'entity': {
      const { name, kind } = subject.entity;
      return { kind: 'entity', articleId, entity: { name, kind } };
    }
    case 'story':
      return { kind: 'story', articleId };
  }
}

/** Whether two targets are one. */
export function isSameTarget(a: NoteTarget, b: NoteTarget): boolean {
  if (a.kind !== b.kind || a.articleId !== b.articleId) return false;
  if (a.kind === 'entity' && b.kind === 'entity')
    return a.entity.name === b.entity.name && a.entity.kind === b.entity.kind;
  if (isOnWords(a) && isOnWords(b))
    return a.quote.exact === b.quote.exact && a.quote.prefix === b.quote.prefix;
  return true;
}

/**
 * What a draft is about when a note is begun on a target, where it goes on instead of another one: words about the article
 * as a whole become words about whatever is chosen later.
 */
export function targetGoingOn(
  { target: before, edited }: NoteDraft,
  target: NoteTarget,
): NoteTarget | undefined {
  if (edited) return undefined;
  if (target.kind === 'article' || isSameTarget(before, target)) return before;
  return before.kind === 'article' ? target : undefined;
}

/** Whether a draft is a fresh beginning, from the popup or the menu, of the note that is being written: that one goes on. */
export function isBegunAgain(draft: NoteDraft, written: NoteDraft): boolean {
  return draft.body === '' && !written.edited && isSameTarget(draft.target, written.target);
}

/**
 * Whether a note of an article is about what a view shows of it. A note on words that lie within a quote is one on the
 * quote; one on an event only where the reader said so, since its sentence may tell much else.
 */
export function isAbout(
  { target, id }: Note,
  subject: NoteSubject,
  { saved, analysis }: Pick<Reading, 'saved' | 'analysis'>,
  places: ReadonlyMap<NoteId, NotePlace>,
): boolean {
  if (target.articleId !== saved.id) return false;
  if (subject.kind === 'story') return target.kind === 'story';
  if (subject.kind === 'entity')
    return target.kind === 'entity' && namedIn(target.entity.name, analysis.entities) === subject.entity.id;
  const place = places.get(id);
  if (!place || place === 'lost') return false;
  if (target.kind === subject.kind) return overlaps(subject.span, place);
  return subject.kind === 'quote' && target.kind === 'text' && contains(subject.span, place);
}

const namedIn = (name: string, entities: readonly Entity[]) => findNamed(name, entities)?.id;
