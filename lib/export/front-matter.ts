import { toOneLine } from './markdown-text.ts';

export type FrontMatterValue = string | number | readonly string[] | undefined;

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/u;

/** YAML front matter as Obsidian and site generators read it. Fields without a value are left out. */
export function toFrontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${name}: ${toYaml(value)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

function toYaml(value: Exclude<FrontMatterValue, undefined>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return ISO_DATE.test(value) ? value : quote(value);
  return `[${value.map(quote).join(', ')}]`;
}

/** A string of JSON is one of YAML, but for the characters that YAML does not print. */
function quote(text: string): string {
  return JSON.stringify(toOneLine(text)).replace(
    /[\u007f-\u009f\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
