import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../components/ui/tokens.css'), 'utf8');

/** The colors that a rule of the file sets. */
function colorsOf(selector: string): Record<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`));
  const body = rule.slice(rule.indexOf('{') + 1, rule.indexOf('}'));
  return Object.fromEntries(
    Array.from(body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu), ([, name = '', color = '']) => [name, color]),
  );
}

const LOOKS = {
  light: colorsOf(':root'),
  dark: colorsOf(':root[data-look="dark"]'),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const WORDS = ['ink', 'soft', 'accent', 'person', 'organization', 'place', 'time', 'other', 'new'];
const PAIRS = [
  ...WORDS.flatMap((word) => [[word, 'paper'] as const, [word, 'card'] as const]),
  ['on-accent', 'accent'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['soft', 'accent-soft'],
  ['paper', 'ink'],
] as const;

describe.each(Object.entries(LOOKS))('the %s look', (_, colors) => {
  it.each(PAIRS)('%s is readable on %s', (word, ground) => {
    expect(contrast(colors[word] ?? '', colors[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'card'])('marks the edge of a field on %s', (ground) => {
    expect(contrast(colors.edge ?? '', colors[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('is as dark by the system as by choice', () => {
  expect(colorsOf(':root:not([data-look="light"])')).toEqual(LOOKS.dark);
});
