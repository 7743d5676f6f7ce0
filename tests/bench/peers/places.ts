/** A stretch of a text and what it is. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A date as the scorer of dates reads it; no value where the system gives none. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** Lets a system that works on text tag the words of a data set: they are joined by spaces, sentences by lines. */
export function toTags(
  sentences: readonly (readonly string[])[],
  find: (text: string) => readonly Place[],
): string[][] {
  let text = '';
  const places = sentences.map((words) =>
    words.map((word, index) => {
      const start = text.length;
      text += word + (index === words.length - 1 ? '\n' : ' ');
      return { start, end: start + word.length };
    }),
  );
  const tags = sentences.map((words) => words.map(() => 'O'));
  for (const { start, end, kind } of find(text)) {
    let isFirst = true;
    places.forEach((words, sentence) => {
      words.forEach((word, index) => {
        if (word.end <= start || word.start >= end) return;
        (tags[sentence] as string[])[index] = `${isFirst ? 'B' : 'I'}-${kind}`;
        isFirst = false;
      });
    });
  }
  return tags;
}
