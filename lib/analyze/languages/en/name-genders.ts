import type { Gender } from '../../quotes/speech-words.ts';

/** First names that nearly always tell a gender, lower case. */
export const firstNames: ReadonlyMap<string, Gender> = new Map();
