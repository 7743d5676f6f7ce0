import type { Mark, Soaked } from './run.ts';

const COLUMNS: readonly (readonly [string, keyof Mark])[] = [
  ['pages', 'pages'],
  ['background, kB', 'background'],
  ['sidebar and library, kB', 'views'],
  ['process of both, kB', 'process'],
  ['listeners', 'listeners'],
  ['nodes', 'nodes'],
  ['documents', 'documents'],
  ['databases', 'databases'],
  ['channels', 'channels'],
  ['ms a page', 'pageMs'],
];

/** The page of the documentation. */
export function toMarkdown(soaked: readonly Soaked[]): string {
  return [
    '# Reading page after page',
    '',
    'Written by `npm run bench -- soak`: a real browser reads generated articles of 500 words in one tab, one after the other, with the sidebar',
    'open and following, and the library open in a tab behind. Every 100 pages it goes to a page that is no article, all garbage is collected, and what is left is measured: in',
    'Chromium what the scripts of the background and of the views hold, the listeners, nodes and documents of the sidebar, and the',
    'objects that stand for an open database or a channel; in Firefox, which does not tell the latter, what about:memory counts for the windows',
    'of the background and of the views, and the process in which they live.',
    '',
    ...soaked.flatMap(ofBrowser),
  ].join('\n');
}

function ofBrowser({ browser, marks, complaints }: Soaked): string[] {
  const columns = COLUMNS.filter(([, field]) => marks.some((mark) => mark[field] !== undefined));
  const rows = marks.map((mark) => `| ${columns.map(([, field]) => mark[field] ?? '').join(' | ')} |`);
  return [
    `## ${browser}`,
    '',
    `| ${columns.map(([name]) => name).join(' | ')} |`,
    `|${columns.map(() => '---|').join('')}`,
    ...rows,
    '',
    `From ${marks[0]?.pages} to ${marks.at(-1)?.pages} pages: ${growths(marks)}. Complaints in any console: ${complaints.length}.`,
    '',
  ];
}

function growths(marks: readonly Mark[]): string {
  const measured = (['background', 'views', 'process'] as const).flatMap((field) => {
    const [first, last] = [marks[0]?.[field], marks.at(-1)?.[field]];
    if (!first || !last) return [];
    const percent = Math.round((last / first - 1) * 1000) / 10;
    return [
      `${COLUMNS.find(([, each]) => each === field)?.[0].replace(', kB', '')} ${percent > 0 ? '+' : ''}${percent} %`,
    ];
  });
  return measured.join(', ');
}
