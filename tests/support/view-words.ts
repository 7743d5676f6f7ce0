import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Strings = { readonly [key: string]: string | Strings };

/** The words of the interface as the browser keeps them: one flat list, plural forms joined by a bar. */
export function readWords(language = 'en'): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, `../../locales/${language}.yml`), 'utf8');
  return Object.fromEntries(flatten(parse(text) as Strings));
}

/** The browser's own `i18n.getMessage` over such a list. */
export function createGetMessage(words: Readonly<Record<string, string>>) {
  return (key: string, values: string | readonly string[] = []): string => {
    const given = typeof values === 'string' ? [values] : values;
    return (words[key] ?? '').replace(/\$(\d)/gu, (_, number: string) => given[Number(number) - 1] ?? '');
  };
}

function flatten(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    const isPlural = Object.keys(value).every((form) => form === 'n' || /^\d+$/u.test(form));
    return isPlural ? [[prefix + key, Object.values(value).join(' | ')]] : flatten(value, `${prefix}${key}_`);
  });
}
