/** Gives numbers from 0 up to 1. */
export type Chance = () => number;

/** What breaks readers of text: marks that open and never close, directions, halves of characters, names of prototypes. */
const ODD = [
  ...[
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\u2028',
    '\uD83D',
    '\uDE00',
    '👩‍👩‍👧',
    'e\u0301\u0301\u0301',
    '\u00A0',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '»',
    '``',
    '\\',
    '\\"',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    ']]>',
    '&',
    '&#x',
    '&amp;lt;',
  ],
  ...['{', '}', '[', ']', '(', ')', ',', ':', ';', '.', '…', '—', '\n', '\n\n', '\r', '\t', ' '],
  ...[
    '0',
    '-1',
    '1e999',
    '99999999999',
    '29 February 2023',
    '31/12/99',
    'T25:61',
    'Mon',
    'May',
    '2020-W53',
    'in 10,000 years',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    '%00',
    '%E0%A4%A',
  ],
];
const LONGEST_RUN = 40; // times that one piece is repeated

/** One of a list. */
export function pick<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** A whole number below `end`. */
export function below(end: number, chance: Chance): number {
  return Math.floor(chance() * end);
}

/** Up to `most` parts in a row. */
export function joinSome(parts: readonly string[], most: number, chance: Chance, between = ''): string {
  return Array.from({ length: below(most, chance) + 1 }, () => pick(parts, chance)).join(between);
}

/** A text with a few things done to it: something odd put in, a part left out, doubled, moved, or the end cut off. */
export function mutate(text: string, chance: Chance): string {
  let changed = text;
  for (let times = below(5, chance); times >= 0; times--) changed = mutateOnce(changed, chance);
  return changed;
}

function mutateOnce(text: string, chance: Chance): string {
  const from = below(text.length + 1, chance);
  const to = Math.min(text.length, from + below(80, chance));
  const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (below(7, chance)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return after + part + before;
    case 3:
      return before;
    case 4:
      return before + pick(ODD, chance).repeat(below(LONGEST_RUN, chance)) + part + after;
    default:
      return before + pick(ODD, chance) + part + after;
  }
}

const ODD_VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' ',
    'x',
    'https://a.example/',
    'javascript:alert(1)',
    '\uD83D',
    '2024-02-30',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { '@type': 'NewsArticle' },
    { start: 5, end: 2 },
    { start: 0, end: 1e9 },
    { name: {} },
  ],
];

/** A value as JSON, with a few branches left out, doubled, swapped for others of it or for something odd. */
export function mutateValue(value: unknown, chance: Chance): string {
  const changed: { root: unknown } = { root: structuredClone(value) };
  for (let times = below(4, chance); times >= 0; times--) mutateBranch(changed, chance);
  return JSON.stringify(changed.root) ?? 'null';
}

function mutateBranch(changed: { root: unknown }, chance: Chance): void {
  const [holder, key] = branchOf(changed, chance);
  const [other, otherKey] = branchOf(changed, chance);
  switch (below(4, chance)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      holder[key] = structuredClone(other[otherKey]);
      break;
    case 2:
      holder[pick(['constructor', 'toString', 'then', '@type', 'start', 'end', 'text'], chance)] = pick(
        ODD_VALUES,
        chance,
      );
      break;
    default: {
      const odd = pick(ODD_VALUES, chance);
      holder[key] =
        typeof holder[key] === 'string' && chance() < 0.5
          ? mutate(holder[key], chance)
          : structuredClone(odd);
    }
  }
}

/** Goes down into a value by chance, as deep as it likes. */
function branchOf(root: object, chance: Chance): [Record<string, unknown>, string] {
  let [holder, key] = [root as Record<string, unknown>, 'root'];
  for (;;) {
    const next = holder[key];
    if (typeof next !== 'object' || next === null || chance() < 0.12) return [holder, key];
    const keys = Object.keys(next);
    if (keys.length === 0) return [holder, key];
    [holder, key] = [next as Record<string, unknown>, pick(keys, chance)];
  }
}
