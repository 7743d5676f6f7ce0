import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reason } from '../../lib/model/reason.ts';

let sentences: Record<string, string> | undefined;

/** Words a reason in English, as the interface does. */
export function sayReason({ code, values = [] }: Reason): string {
  sentences ??= readSentences();
  const sentence = sentences[code] ?? code;
  return sentence.replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');
}

function readSentences(): Record<string, string> {
  const path = new URL('../../locales/en.yml', import.meta.url);
  return (parse(readFileSync(path, 'utf8')) as { reason?: Record<string, string> }).reason ?? {};
}
