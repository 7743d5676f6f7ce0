import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Expression } from './expressions.ts';

/** A text that can be made as long as one likes: `pump` so many times between the two others. */
export interface Pump {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

const MANY = 20; // times; what may be repeated less often cannot take long
const LETTERS = [
  'a',
  ' ',
  'A',
  '1',
  '.',
  '-',
  ',',
  '"',
  '“',
  '\n',
  '/',
  '<',
  "'",
  'é',
  '(',
  'x',
  '0',
  ':',
  '年',
  '李',
  '\t',
];
const TRIED = 3; // letters for each place in an expression
const AFTER = ['', '\u0001', '\n!'];

/**
 * Texts that may take an expression long: whatever it can repeat, repeated, alone and behind what stands before it; then
 * something that does not match.
 */
export function findPumps({ source, flags }: Expression): Pump[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: /[uv]/.test(flags),
    unicodeSets: flags.includes('v'),
  });
  const pumps = new Map<string, Pump>();
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < MANY) return;
      const lead = leadOf(node, flags);
      for (const once of samplesOf(node.element, flags)) {
        for (const [before, pump] of [
          [lead, once],
          ['', once],
          ['', lead + once],
        ] as const) {
          for (const after of AFTER)
            if (pump !== '') pumps.set(before + pump + after, { before, pump, after });
        }
      }
    },
  });
  return [...pumps.values()];
}

/** What matches all that an expression has before a part of it. */
function leadOf(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (!parent) return '';
  const siblings = parent.type === 'Alternative' ? parent.elements : [];
  const before = siblings.slice(0, siblings.indexOf(node as AST.Element));
  return leadOf(parent, flags) + before.map((each) => samplesOf(each, flags)[0] ?? '').join('');
}

/** A few texts that match a part of an expression; none where that takes more than one letter's look. */
function samplesOf(node: AST.Element | AST.Alternative, flags: string): string[] {
  switch (node.type) {
    case 'Alternative':
      return joinEach(node.elements.map((each) => samplesOf(each, flags)));
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((each) => samplesOf(each, flags).slice(0, TRIED));
    case 'Quantifier':
      return samplesOf(node.element, flags).map((each) => each.repeat(Math.max(node.min, 1)));
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ''));
      return LETTERS.filter((letter) => one.test(letter)).slice(0, TRIED);
    }
    default:
      return [''];
  }
}

/** The first of each, then the second of each, and so on. */
function joinEach(lists: readonly string[][]): string[] {
  const most = Math.min(TRIED, Math.max(1, ...lists.map((list) => list.length)));
  return Array.from({ length: most }, (_, index) =>
    lists.map((list) => list[index % Math.max(1, list.length)] ?? '').join(''),
  );
}
