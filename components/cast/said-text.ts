import { i18n } from '#i18n';
import type { CastCorrection } from '../../lib/model/correction.ts';

/** What the reader said of the cast, in words. */
export function saidText(said: CastCorrection): string {
  const { exact } = said.target.quote;
  switch (said.kind) {
    case 'mergeEntity':
      return i18n.t('said.same', [exact, said.to.quote.exact]);
    case 'splitEntity':
      return i18n.t('said.another', [exact]);
    case 'renameEntity':
      return i18n.t('said.called', [said.from, said.to]);
    case 'entityKind':
    case 'addEntity':
      return i18n.t(`saidKind.${said.to}`, [exact]);
    case 'hideEntity':
      return i18n.t('said.hidden', [exact]);
    case 'noEntity':
      return i18n.t('said.noName', [exact]);
  }
}
