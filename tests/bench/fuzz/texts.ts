import { below, type Chance, joinSome, mutate, pick } from './mutate.ts';

const NAMES = [
  ...[
    'Mara Quist',
    'Dr. Ole van den Berg',
    'MARA QUIST',
    'Quist',
    'the Harbor Board',
    'Port Ellery',
    'J.-P. O’Neill Jr.',
  ],
  ...[
    'the minister',
    'she',
    'He',
    'they',
    'Mr Quist, 54,',
    'the U.S. Department of Roads',
    'Amnesty',
    '李明',
    'Анна Петрова',
  ],
];
const SPEECH = [
  ...[
    'said',
    'told reporters',
    'warned that',
    'according to',
    'denied',
    ', who is from',
    ', the mayor of',
    'and',
    'of',
    ':',
  ],
  ...[
    '“We will appeal.”',
    '"No',
    'more"',
    '‘It is over,’',
    '« Jamais »',
    "''quoted``",
    '“one',
    'two”',
    '’s',
    'that the bridge would close',
  ],
];
const MARKS = ['. ', ', ', '? ', '! ', ' – ', ' ', ' ', ' ', '\n\n', '\n', '; ', '…'];
const TIMES = [
  ...[
    'on Monday',
    'last week',
    '12 March 2024',
    'March 12, 2024',
    '12/03/24',
    '2024-03-12T10:00:00+01:00',
    'in 1987',
    'the 1990s',
  ],
  ...[
    'two days later',
    'at 5 p.m.',
    '17:30 GMT',
    'next May',
    'since then',
    'for six months',
    'every Friday',
    'in the third quarter',
  ],
  ...[
    '29 February',
    'the day before yesterday',
    'between 3 and 5 May',
    'Christmas Eve',
    'a year ago',
    '10 a.m. on the 31st',
    'Q4 2023',
  ],
];

/** Running text of speech and marks, whole or damaged. */
export const quotesText = (chance: Chance) => textOf([...NAMES, ...SPEECH, ...MARKS, ...MARKS], chance);

/** Running text that is full of names. */
export const namesText = (chance: Chance) =>
  textOf([...NAMES, ...NAMES, ...MARKS, ' and ', ', ', ' of the '], chance);

/** Running text that is full of dates. */
export const datesText = (chance: Chance) =>
  textOf([...TIMES, ...MARKS, 'the ferry left', 'Mara Quist said'], chance);

function textOf(pieces: readonly string[], chance: Chance): string {
  const text = joinSome(pieces, 40, chance, chance() < 0.5 ? ' ' : '');
  return chance() < 0.7 ? mutate(text, chance) : text;
}

/** What a page gives as a date. */
export function dateField(chance: Chance): string {
  const parts = [
    ...TIMES,
    String(below(1e14, chance)),
    'Montag, 3. März 2024',
    '2024년 3월 4일',
    '4 de mayo de 2023',
    'Updated: ',
  ];
  return mutate(joinSome(parts, 3, chance, ' '), chance);
}

/** What a page gives as its authors. */
export function authorField(chance: Chance): string {
  const parts = [
    ...NAMES,
    'By',
    'and',
    'von',
    '| Reuters',
    ', Staff Writer',
    '@quist',
    'https://a.example/quist',
    '&#233;',
    '記者',
    'Updated',
  ];
  return mutate(joinSome(parts, 6, chance, ' '), chance);
}

const MARKDOWN = [
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    '\n---\n',
    '    ',
    '- [ ] ',
    '[',
    '](',
    ')',
    '![',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '|',
    '|-|',
    'https://a.example/x',
    'javascript:alert(1)',
    '[x]: y',
    'www.a.example',
    'words',
    'Quist',
    '\\',
  ],
];

/** A note as a reader, or an import file, may write it. */
export function markdownNote(chance: Chance): string {
  const text = joinSome(MARKDOWN, 60, chance);
  return chance() < 0.5 ? mutate(text, chance) : text.repeat(below(3, chance) + 1);
}

/** An address, as a page says that it has. */
export function address(chance: Chance): string {
  const known = [
    'https://news.example/2024/03/12/bridge-to-close',
    'http://news.example/',
    'about:blank',
    'file:///a.html',
    '',
  ];
  return chance() < 0.6 ? pick(known, chance) : mutate(pick(known, chance), chance);
}
