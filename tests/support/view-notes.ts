import type { Note } from '../../lib/model/note.ts';
import { FERRY } from '../fixtures/readings.ts';

/** A note on words that its article does not have anymore. */
export const LOST = {
  id: 'note-lost',
  target: {
    kind: 'text',
    articleId: FERRY.saved.id,
    quote: {
      exact: 'The harbor board will answer for every canceled crossing',
      prefix: 'a spokeswoman said: “',
      suffix: '.” She left',
    },
    position: { start: 120, end: 176 },
  },
  body: 'Did they?',
  tags: [],
  createdAt: '2025-03-06T20:00:00.000Z',
  updatedAt: '2025-03-06T20:00:00.000Z',
} as const satisfies Note;
