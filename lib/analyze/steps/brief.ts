import type { BriefSentence } from '../../model/analysis.ts';
import { chooseSentences } from '../brief/choose-sentences.ts';
import { readSentences } from '../brief/read-sentences.ts';
import type { Draft, Step, StepResult } from '../step.ts';

/** Sentences beyond these are hardly ever chosen, and a very long page must stay cheap. */
const MOST_READ = 200;

function makeBrief(draft: Draft): StepResult {
  const sentences = readSentences(draft.article, draft.sentences).slice(0, MOST_READ);
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

/** Two or three sentences of the article itself that tell what it is about. */
export const brief: Step = {
  name: 'brief',
  needs: ['sentences', 'entities'],
  gives: ['brief'],
  run: makeBrief,
};
