import { analyze } from '../../../lib/analyze/analyze.ts';
import { createTagger, type Tagger } from '../../../lib/analyze/ner/tagger.ts';
import { readPageInSteps } from '../../../lib/extract/read-page.ts';
import { runInSlices } from '../../../lib/extract/steps.ts';

/** What reading and analyzing one page took, in milliseconds. */
export interface ReadingCost {
  readonly isArticle: boolean;
  /** Of the thread: pauses between the slices are not counted. */
  readonly read: number;
  readonly longestSlice: number;
  readonly words: number;
  readonly analysis: number;
}

let tagger: Tagger;

/** Loads the model, so that what follows is measured without it. */
export async function prepare(model: string): Promise<void> {
  tagger = createTagger(await (await fetch(model)).arrayBuffer());
}

/** Reads and analyzes a page that is parsed as a browser does, without running its scripts. */
export async function readAndAnalyze(html: string, url: string): Promise<ReadingCost> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const slices: number[] = [];
  let begin = performance.now();
  const page = await runInSlices(readPageInSteps(document, url), undefined, {
    now: () => performance.now(),
    pause: async () => {
      slices.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve));
      begin = performance.now();
    },
  });
  slices.push(performance.now() - begin);
  const article = page?.verdict.article ? page.article : undefined;
  const started = performance.now();
  if (article) analyze(article, { tagger });
  return {
    isArticle: article !== undefined,
    read: slices.reduce((sum, each) => sum + each, 0),
    longestSlice: Math.max(...slices),
    words: article ? article.text.split(/\s+/u).length : 0,
    analysis: performance.now() - started,
  };
}
