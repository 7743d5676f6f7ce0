import type { RunSummary } from './answers.ts';
import type { Validation } from './cross-validation.ts';
import type { BorneOut } from './labels.ts';

/** The scorer's figures: one entry a set, and one for detection over all sets. */
export type Scores = Readonly<Record<string, SetScores>> & { readonly detection: Detection };

interface Detection {
  readonly precision: number;
  readonly recall: number;
  readonly far: number;
}

interface SetScores {
  readonly body?: { readonly f1: number; readonly precision: number; readonly recall: number };
  readonly seg?: number;
  /** Counts: how many, how many equal, how many nearly. */
  readonly meta?: Readonly<Record<'t' | 'a' | 'ae' | 'd' | 'l' | 'si', readonly number[]>>;
}

type Reading = (scores: Scores) => number | undefined;

const share =
  (set: string, field: 't' | 'a' | 'ae' | 'd' | 'l' | 'si'): Reading =>
  (scores) => {
    const [all = 0, equal = 0] = scores[set]?.meta?.[field] ?? [];
    return all > 0 ? equal / all : undefined;
  };

const MEASURES: readonly (readonly [string, Reading])[] = [
  ['detection precision', (scores) => scores.detection.precision],
  ['detection recall', (scores) => scores.detection.recall],
  ['detection false accepts', (scores) => scores.detection.far],
  ['body F1, scrapinghub', (scores) => scores.scrapinghub?.body?.f1],
  ['body F1, fundus', (scores) => scores.fundus?.body?.f1],
  ['body F1, atf-news', (scores) => scores['atf-news']?.body?.f1],
  ['body F1, misinfo', (scores) => scores.misinfo?.body?.f1],
  ['segments F, trafilatura', (scores) => scores.trafilatura?.seg],
  ['title equal, atf-news', share('atf-news', 't')],
  ['title equal, trafilatura', share('trafilatura', 't')],
  ['same day, fundus', share('fundus', 'd')],
  ['same day, misinfo', share('misinfo', 'd')],
  ['same day, mediacloud', share('mediacloud', 'd')],
  ['authors set-equal, fundus', share('fundus', 'a')],
  ['authors set-equal, atf-news', share('atf-news', 'a')],
  ['no person left empty, fundus', share('fundus', 'ae')],
  ['language, fundus', share('fundus', 'l')],
  ['site name, fundus', share('fundus', 'si')],
];

/** Detection on the pages that the weights were fitted on, and by weights fitted on other publishers' pages. */
export interface DetectionReport {
  readonly fitted: Validation;
  readonly crossValidated: Validation;
}

const DETECTION: readonly (readonly [string, keyof Validation])[] = [
  ['precision', 'precision'],
  ['recall', 'recall'],
  ['false accepts', 'falseAccepts'],
  ['false accepts of fronts and home pages', 'frontsAccepted'],
  ['false accepts of recipes', 'recipesAccepted'],
  ['false accepts of forums', 'forumsAccepted'],
  ['expected calibration error', 'calibrationError'],
];

/** The figures of several systems as a Markdown table, with the run's own below it. */
export function toMarkdown(
  systems: Readonly<Record<string, Scores>>,
  run: RunSummary,
  { fitted, crossValidated }: DetectionReport,
  labels: readonly BorneOut[],
): string {
  const names = Object.keys(systems);
  const lines = MEASURES.map(([label, read]) => {
    const cells = names.map((name) => format(systems[name] ? read(systems[name]) : undefined));
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  const detection = DETECTION.map(
    ([label, name]) => `| ${label} | ${format(fitted[name])} | ${format(crossValidated[name])} |`,
  );
  const borneOut = labels.map(
    ({ measure, share, shareBorneOut, leftOut }) =>
      `| ${measure} | ${format(share)} | ${format(shareBorneOut)} | ${leftOut} |`,
  );
  const { glance, slice, withParsing, withParsingScrapinghub } = run;
  return `# Reading the page

Written by \`npm run bench -- pages\`: the product's reader in headless Chromium over the
development pages, scored by the data's own scorer. The other systems' figures are that data's baselines on the same
pages. The weights of detection are fitted on these pages.

| measure | ${names.join(' | ')} |
|---|${names.map(() => '---').join('|')}|
${lines.join('\n')}

Some labels say something else than the page: a headline that stands nowhere in its source, an agency or the site as a
person, the day in UTC of a moment whose day the page prints, nobody where the page declares an author, a name in
Latin letters for a site that writes it in its own. Without such labels:

| measure | all labels | labels that the page bears out | left out |
|---|---|---|---|
${borneOut.join('\n')}

| detection, ${crossValidated.pages} labeled pages | weights fitted on these pages | cross-validated by publisher |
|---|---|---|
${detection.join('\n')}

${run.pages} pages: ${run.errors} exceptions, ${run.notices} with a notice of failure, ${run.mutated} mutated. Of ${run.articles} articles the
small detector would have passed ${run.overlooked} by; of ${run.others} other pages it sends ${run.passedOn} on to the second stage.

| milliseconds | p50 | p95 | most |
|---|---|---|---|
| small detector | ${glance.p50} | ${glance.p95} | ${glance.most} |
| reading with parsing, all pages | ${withParsing.p50} | ${withParsing.p95} | ${withParsing.most} |
| reading with parsing, scrapinghub | ${withParsingScrapinghub.p50} | ${withParsingScrapinghub.p95} | ${withParsingScrapinghub.most} |
| longest slice of reading | ${slice.p50} | ${slice.p95} | ${slice.most} |

${run.overFrame} pages have a slice above 16 ms.
`;
}

function format(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}
