import type { BriefSentence } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { chooseSentences } from '../brief/choose-sentences.ts';
import { datelineLength, isFurniture } from '../brief/furniture.ts';
import type { Draft, Step, StepResult } from '../step.ts';

/** Sentences beyond these are hardly ever chosen, and a very long page must stay cheap. */
const MOST_READ = 200;

interface Placed extends Span {
  readonly text: string;
  readonly paragraph: number;
}

function makeBrief(draft: Draft): StepResult {
  const sentences = readSentences(draft).slice(0, MOST_READ);
  const texts = sentences.map(({ text }) => text);
  const choices = chooseSentences(texts, draft.article.title, draft.pack.stopWords);
  const brief = choices.flatMap(({ index, lead }): BriefSentence[] => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const { start, end, paragraph } = sentence;
    return [{ start, end, paragraph, reason: { code: lead ? 'leadSentence' : 'centralSentence' } }];
  });
  return { brief };
}

/** The sentences of the paragraphs, without datelines and without what is no news. */
function readSentences({ article, sentences }: Draft): Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  let paragraph = 0;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    paragraph += 1;
    while (next < sentences.length && (sentences[next]?.start ?? 0) < block.start) next += 1;
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (!sentence || sentence.start >= block.end) break;
      const whole = article.text.slice(sentence.start, sentence.end);
      const start = sentence.start + datelineLength(whole);
      const text = article.text.slice(start, sentence.end);
      if (start < sentence.end && !isFurniture(text))
        placed.push({ start, end: sentence.end, text, paragraph });
    }
  }
  return placed;
}

/** Two or three sentences of the article itself that tell what it is about. */
export const brief: Step = {
  name: 'brief',
  needs: ['sentences', 'entities'],
  gives: ['brief'],
  run: makeBrief,
};
