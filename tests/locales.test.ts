import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from './support/source-files.ts';

// Every language has the strings of English, form by form: no more, no less, and with the same values in them.

const locales = sourceFiles(['locales'], /\.yml$/).map(({ path, text }) => ({
  language: basename(path, '.yml'),
  forms: Object.fromEntries(formsOf(parse(text))),
}));
const english = locales.find(({ language }) => language === 'en')?.forms ?? {};

describe.each(locales)('the interface in $language', ({ language, forms }) => {
  it('has the keys and the plural forms of English', () => {
    expect(Object.keys(forms).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the placeholders of English in every form', () => {
    const differing = Object.keys(forms).filter(
      (key) => placeholdersIn(forms[key]) !== placeholdersIn(english[key]),
    );
    expect(differing).toEqual([]);
  });

  it('has words in every string', () => {
    const empty = Object.keys(forms).filter((key) => typeof forms[key] !== 'string' || !forms[key].trim());
    expect(empty).toEqual([]);
  });

  it('has no bar, at which plural forms are parted', () => {
    expect(Object.keys(forms).filter((key) => String(forms[key]).includes('|'))).toEqual([]);
  });

  it('names its language', () => {
    expect(forms.language).toBe(language);
  });
});

/** Every string with the path of its keys; each plural form is one of its own. */
function formsOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => formsOf(inner, path ? `${path}.${key}` : key));
}

/** `$1 $2`: each placeholder once, in order. */
function placeholdersIn(text: unknown): string {
  const found = String(text ?? '').match(/\$\d/g) ?? [];
  return [...new Set(found)].sort().join(' ');
}
