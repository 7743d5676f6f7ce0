/** A word of a generated article. It keeps its id through every change of the text, so that its place is known. */
export interface Word {
  readonly id: number;
  readonly text: string;
}

export type Paragraphs = readonly (readonly Word[])[];

/** Chance, 0..1, the same in every run. */
export type Chance = () => number;

const list = (words: string): readonly string[] => words.split('|');

const WHO = list(
  'Ida Holm|Ola Brandt|The mayor|The chief engineer|A spokesman|Two members|The ministry|Drivers|Her deputy|' +
    'The ferry line|An opponent|Neighbors|The court|A witness|The harbor master|Researchers',
);
const DID = list(
  'said that|denied that|promised on Tuesday that|told reporters that|wrote in a letter that|repeated that|' +
    'doubts that|expects that|learned on Friday that|made known that',
);
const WHAT = list(
  'the bridge over the Halden|the new ferry|the council’s budget|every second truck|the old harbor|the night train|' +
    'the report of the engineers|a fifth of the schools|the tax on heavy loads|the tunnel – never finished –|' +
    'the hospital in the valley|the fish market|the fire station|his own party|the winter road',
);
const DOES = list(
  'stays closed|will open|costs four million more than planned|is to be sold|was never measured|needs repair|' +
    'has lost its permit|was built on sand|carries twice as many people as before|must wait|is paid for|' +
    'has been forgotten|divides the town|was inspected only once|is too narrow for what is asked of it',
);
const WHEN = list(
  '|, late in the evening|, after a long meeting|, as in the year before|, for the third time| until spring|' +
    ' in May| since the flood| while the neighbors sleep|, against all advice| before the report is out',
);
const SAID = list(
  '“Nobody was asked, and nobody agreed,”|“We will pay for every hour that is lost,”|“It is what it is,”|' +
    '“I have counted the cracks myself,”|“They didn’t even knock,”|“Ask those who drive,”|“Not in my time,”',
);
/** One sentence in so many is one that stands in many articles, to the letter. */
const REPEATED_ONE_IN = 12;
const REPEATED = list(
  'The council did not answer questions on Friday.|This report was updated.|Nobody was hurt.|' +
    'The ministry and the ferry line had no comment when they were asked about it late on Tuesday evening.',
);

export function pick<T>(chance: Chance, items: readonly T[]): T {
  return items[Math.floor(chance() * items.length)] as T;
}

/** An article of 12 to 30 paragraphs of one to five sentences. */
export function makeArticle(chance: Chance, newId: () => number): Paragraphs {
  return Array.from({ length: 12 + Math.floor(chance() * 19) }, () => {
    const sentences = Array.from({ length: 1 + Math.floor(chance() * 5) }, () => makeSentence(chance));
    return toWords(sentences.join(' '), newId);
  });
}

export function makeSentence(chance: Chance): string {
  if (chance() * REPEATED_ONE_IN < 1) return pick(chance, REPEATED);
  if (chance() < 0.25) return `${pick(chance, SAID)} ${pick(chance, WHO)} said${pick(chance, WHEN)}.`;
  const claim = () => `${pick(chance, WHAT)} ${pick(chance, DOES)}${pick(chance, WHEN)}`;
  const more = chance() < 0.4 ? `, and ${claim()}` : '';
  return `${pick(chance, WHO)} ${pick(chance, DID)} ${claim()}${more}.`;
}

export function toWords(text: string, newId: () => number): readonly Word[] {
  return text.split(' ').map((word) => ({ id: newId(), text: word }));
}

/** The text of an article as the product writes it, with the start of each word. */
export function render(paragraphs: Paragraphs) {
  const places: { readonly id: number; readonly start: number; readonly end: number }[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [index, word] of paragraph.entries()) {
      if (index > 0) text += ' ';
      places.push({ id: word.id, start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
  }
  return { text, places };
}
