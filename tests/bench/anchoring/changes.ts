import { type Chance, makeSentence, type Paragraphs, pick, toWords, type Word } from './texts.ts';

/** What may happen to a page between two visits. */
export type Change = (paragraphs: Paragraphs, chance: Chance, newId: () => number) => Paragraphs;

const OTHER_WORDS = 'perhaps early northern again eleven harbor slowly police report never'.split(' ');

const wordsChanged: Change = (paragraphs, chance, newId) =>
  paragraphs.map((paragraph) =>
    paragraph.flatMap((word): readonly Word[] => {
      const dice = chance();
      if (dice < 0.03) return [];
      if (dice < 0.06) return [word, { id: newId(), text: pick(chance, OTHER_WORDS) }];
      return dice < 0.12 ? [{ ...word, text: pick(chance, OTHER_WORDS) }] : [word];
    }),
  );

const paragraphsMoved: Change = (paragraphs, chance) => {
  const moved = [...paragraphs];
  for (let times = 0; times < paragraphs.length / 3; times += 1) {
    const [taken] = moved.splice(Math.floor(chance() * moved.length), 1);
    if (taken) moved.splice(Math.floor(chance() * moved.length), 0, taken);
  }
  return moved;
};

const paragraphsRemoved: Change = (paragraphs, chance) => paragraphs.filter(() => chance() > 0.2);

const adsInserted: Change = (paragraphs, chance, newId) =>
  paragraphs.flatMap((paragraph) =>
    chance() < 0.3 ? [paragraph, toWords(`Advertisement ${makeSentence(chance)}`, newId)] : [paragraph],
  );

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”]/gu, '"'],
  [/’/gu, "'"],
  [/–/gu, '-'],
];

const marksChanged: Change = (paragraphs) =>
  paragraphs.map((paragraph) =>
    paragraph.map(({ id, text }) => ({
      id,
      text: MARKS.reduce((changed, [mark, other]) => changed.replace(mark, other), text),
    })),
  );

const COPIED = 3; // paragraphs

/** Copies are other words. They stand apart: right beside the original the text is the same whichever is the copy. */
const textDuplicated: Change = (paragraphs, chance, newId) => {
  const from = Math.floor(chance() * (paragraphs.length - COPIED));
  const copies = paragraphs
    .slice(from, from + COPIED)
    .map((paragraph) => paragraph.map(({ text }) => ({ id: newId(), text })));
  const free = paragraphs.map((_, at) => at).filter((at) => at < from || at > from + COPIED);
  return paragraphs.toSpliced(pick(chance, free), 0, ...copies);
};

const rewritten: Change = (paragraphs, chance, newId) =>
  [wordsChanged, paragraphsMoved, paragraphsRemoved, adsInserted, marksChanged].reduce(
    (changed, change) => change(changed, chance, newId),
    paragraphs,
  );

/** Each kind of change by its name. */
export const CHANGES: Readonly<Record<string, Change>> = {
  nothing: (paragraphs) => paragraphs,
  wordsChanged,
  paragraphsMoved,
  paragraphsRemoved,
  adsInserted,
  marksChanged,
  textDuplicated,
  rewritten,
};
