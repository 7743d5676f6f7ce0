import { describe, expect, it } from 'vitest';
import type { Note, NoteId, NoteTarget } from '../../../lib/model/note.ts';
import {
  isAbout,
  isSameTarget,
  type NoteSubject,
  targetGoingOn,
  targetOn,
} from '../../../lib/state/note-targets.ts';
import type { NotePlace } from '../../../lib/state/placed-notes.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';

const { saved, article, analysis } = FERRY;
const [quote, other] = analysis.quotes;
const [event] = analysis.events;
const [entity, another] = analysis.entities;
if (!quote || !other || !event || !entity || !another) throw new Error('nothing found');

const SUBJECTS: Readonly<Record<string, NoteSubject>> = {
  'a quote': { kind: 'quote', span: quote },
  'another quote': { kind: 'quote', span: other },
  'an event': { kind: 'event', span: event.sentence },
  'one of the cast': { kind: 'entity', entity },
  'another of the cast': { kind: 'entity', entity: another },
  'the story': { kind: 'story' },
};

const targets = Object.entries(SUBJECTS).map(([name, subject]) => [name, targetOn(subject, FERRY)] as const);

function noteAbout(target: NoteTarget): Note {
  return { id: 'n', target, body: 'So?', tags: [], createdAt: '', updatedAt: '' };
}

const at = (place?: NotePlace): ReadonlyMap<NoteId, NotePlace> => new Map(place ? [['n', place]] : []);

describe('a note', () => {
  it.each(targets)('on %s is about that and about nothing else', (name, target) => {
    const place =
      'position' in target && target.position ? { ...target.position, how: 'exact' as const } : undefined;
    const about = Object.entries(SUBJECTS).filter(([, subject]) =>
      isAbout(noteAbout(target), subject, FERRY, at(place)),
    );
    expect(about.map(([each]) => each)).toEqual([name]);
  });

  it('on words within a quote is shown with it, one on more than the quote is not', () => {
    const target = {
      kind: 'text',
      articleId: saved.id,
      quote: { exact: '', prefix: '', suffix: '' },
    } as const;
    const isOn = (start: number, end: number) =>
      isAbout(noteAbout(target), { kind: 'quote', span: quote }, FERRY, at({ start, end, how: 'exact' }));
    expect(isOn(quote.start + 3, quote.end - 3)).toBe(true);
    expect(isOn(quote.start - 3, quote.end)).toBe(false);
  });

  it('whose words are gone is about nothing that is shown', () => {
    const subject = { kind: 'quote', span: quote } as const;
    expect(isAbout(noteAbout(targetOn(subject, FERRY)), subject, FERRY, at('lost'))).toBe(false);
  });

  it('of another article is about nothing of this one', () => {
    for (const subject of Object.values(SUBJECTS))
      expect(isAbout(noteAbout(targetOn(subject, RUMOR)), subject, FERRY, at())).toBe(false);
  });

  it('on one of the cast finds them under another spelling', () => {
    const target = {
      kind: 'entity',
      articleId: saved.id,
      entity: { name: entity.name.toUpperCase(), kind: 'person' },
    } as const;
    expect(isAbout(noteAbout(target), { kind: 'entity', entity }, { saved, analysis }, at())).toBe(true);
  });
});

describe('targets', () => {
  it.each(targets)('%s is the same as itself and as no other', (_, target) => {
    expect(targets.filter(([, each]) => isSameTarget(each, target))).toHaveLength(1);
  });

  it('that stand in the text carry their words', () => {
    expect(targetOn({ kind: 'quote', span: quote }, FERRY)).toMatchObject({
      kind: 'quote',
      quote: { exact: article.text.slice(quote.start, quote.end) },
      position: { start: quote.start, end: quote.end },
    });
  });
});

describe('a draft', () => {
  const onArticle = { kind: 'article', articleId: saved.id } as const;
  const [, onQuote] = targets[0] ?? [];
  const [, onOther] = targets[1] ?? [];
  if (!onQuote || !onOther) throw new Error('no targets');
  const draftOn = (target: NoteTarget) => ({ noteId: 'n', target, body: 'So', tags: [] });

  it.each([
    ['on the article becomes one on what is chosen later', onArticle, onQuote, onQuote],
    ['on something stays there when one on the article is begun', onQuote, onArticle, onQuote],
    ['goes on when it is begun again', onQuote, onQuote, onQuote],
    ['makes room for one on something else', onQuote, onOther, undefined],
  ])('%s', (_, before, begun, goesOn) => {
    expect(targetGoingOn(draftOn(before), begun)).toEqual(goesOn);
  });

  it('of a note that exists makes room for every other one', () => {
    const draft = { ...draftOn(onArticle), edited: noteAbout(onArticle) };
    expect(targetGoingOn(draft, onQuote)).toBeUndefined();
  });
});
