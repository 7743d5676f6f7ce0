import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from './answers.ts';
import type { PageAnswer } from './in-page.ts';
import { readHtml } from './read-pages.ts';

/** What a measure gives on all labels, and on those that the page itself bears out. */
export interface BorneOut {
  readonly measure: string;
  readonly share: number;
  readonly shareBorneOut: number;
  readonly leftOut: number;
}

interface Label {
  readonly id: string;
  readonly html: string;
  readonly url?: string | null;
  readonly news: boolean | null;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly authors_person?: readonly string[];
  readonly author_labelled?: boolean;
  readonly date?: string;
  readonly site?: string;
}

/** What is used of the data's own scorer. */
interface Metrics {
  titleMatch(label: string, title?: string): { exact: boolean };
  authorMatch(label: unknown, authors?: readonly string[]): { set: boolean };
  dateMatch(label: string, date?: string): { same: boolean } | null;
  splitAuthors(authors: unknown): string[];
  normTitle(text: string): string;
}

interface Labeled {
  readonly label: Label;
  readonly answer: PageAnswer;
  /** The page's source. */
  readonly source: string;
}

interface Measure {
  readonly name: string;
  readonly set: string;
  /** Whether the answer is right; undefined where there is no such label. */
  readonly isRight: (labeled: Labeled, metrics: Metrics) => boolean | undefined;
  readonly isBorneOut: (labeled: Labeled, metrics: Metrics) => boolean;
}

const NO_PERSON =
  /\b(?:news|press|staff|team|board|desk|editors?|society|university|company|media|redaktion|agentur|ajans\w*|reuters|dpa|apa|afp|jiji)\b|^\S+$|\//i;
const people = ({ authors_person, authors }: Label) => authors_person ?? authors;

const title = (set: string): Measure => ({
  name: `title equal, ${set}`,
  set,
  isRight: ({ label, answer }, { titleMatch }) =>
    label.title ? titleMatch(label.title, answer.title).exact : undefined,
  // A later headline, or one that was set together from several lines, stands nowhere on the page.
  isBorneOut: ({ label, source }, { normTitle }) =>
    plain(source, normTitle).includes(normTitle(label.title ?? '')),
});

const authors = (set: string): Measure => ({
  name: `authors set-equal, ${set}`,
  set,
  isRight: ({ label, answer }, { authorMatch, splitAuthors }) =>
    splitAuthors(people(label)).length > 0 ? authorMatch(people(label), answer.authors).set : undefined,
  isBorneOut: ({ label, source }, { normTitle }) =>
    (people(label) ?? []).every(
      (name) => !NO_PERSON.test(name) && plain(source, normTitle).includes(normTitle(name)),
    ),
});

const MEASURES: readonly Measure[] = [
  title('atf-news'),
  title('trafilatura'),
  {
    name: 'same day, misinfo',
    set: 'misinfo',
    isRight: ({ label, answer }, { dateMatch }) =>
      label.date ? dateMatch(label.date, answer.date)?.same : undefined,
    // The same moment, of which the label gives the day in UTC and the page prints its own.
    isBorneOut: ({ label, answer }) =>
      Date.parse(`${label.date}Z`) !== Date.parse(answer.date ?? '') ||
      label.date?.slice(0, 10) === answer.date?.slice(0, 10),
  },
  authors('fundus'),
  authors('atf-news'),
  {
    name: 'no person left empty, fundus',
    set: 'fundus',
    isRight: ({ label, answer }, { splitAuthors }) =>
      label.author_labelled || people(label)
        ? splitAuthors(people(label)).length > 0
          ? undefined
          : (answer.authors ?? []).length === 0
        : undefined,
    isBorneOut: ({ answer }) => !/^(?:jsonLd|metaTag|microdata)$/.test(answer.provenance?.authors ?? ''),
  },
  {
    name: 'site name, fundus',
    set: 'fundus',
    isRight: ({ label, answer }, { normTitle }) =>
      label.site ? isSameSite(label, answer.site, normTitle) : undefined,
    // The name in Latin letters of a site that writes it in its own.
    isBorneOut: ({ label, answer }) =>
      /\p{Script=Latin}/u.test(answer.site ?? 'a') || !/\p{Script=Latin}/u.test(label.site ?? ''),
  },
];

/** Scores again without the labels that the page contradicts, by the data's own measures. */
export async function scoreBorneOut(
  pages: string,
  tools: string,
  answers: readonly Answer[],
): Promise<BorneOut[]> {
  const metrics = (await import(pathToFileURL(join(tools, 'lib', 'metrics.mjs')).href)) as Metrics;
  const byKey = new Map(answers.map((answer) => [`${answer.set}|${answer.id}`, answer]));
  return MEASURES.map(({ name, set, isRight, isBorneOut }) => {
    const labels = JSON.parse(readFileSync(join(pages, set, 'index.json'), 'utf8')) as Label[];
    const counts = { all: 0, right: 0, borneOut: 0, rightBorneOut: 0 };
    for (const label of labels) {
      const answer = byKey.get(`${set}|${label.id}`);
      if (label.news === false || !answer || answer.error !== undefined) continue;
      const labeled = { label, answer, source: readHtml(join(pages, set, label.html)) };
      const right = isRight(labeled, metrics);
      if (right === undefined) continue;
      counts.all++;
      if (right) counts.right++;
      if (!isBorneOut(labeled, metrics)) continue;
      counts.borneOut++;
      if (right) counts.rightBorneOut++;
    }
    const { all, right, borneOut, rightBorneOut } = counts;
    return {
      measure: name,
      share: right / all,
      shareBorneOut: rightBorneOut / borneOut,
      leftOut: all - borneOut,
    };
  });
}

/** The words of a page's source, its escapes read. */
function plain(source: string, normTitle: Metrics['normTitle']): string {
  const read = source
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex ? 16 : 10) || 32)),
    )
    .replace(/&(?:quot|apos|amp|nbsp|[lr][sd]quo);/g, ' ');
  return normTitle(read);
}

function isSameSite(
  { site = '', url }: Label,
  found: string | undefined,
  normTitle: Metrics['normTitle'],
): boolean {
  const [a = '', b = ''] = [site, found ?? ''].map((name) => normTitle(name).replace(/ /g, ''));
  const host =
    (url ?? '')
      .split('/')[2]
      ?.replace(/^www\./, '')
      .split('.')[0] ?? '';
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a) || (host !== '' && b.includes(host)));
}
