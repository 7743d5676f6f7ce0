import { i18n } from '#i18n';

/** Words one after the other, with the comma of the reader's language. */
export function joinWords(words: readonly string[]): string {
  return words.join(`${i18n.t('common.comma')} `);
}
