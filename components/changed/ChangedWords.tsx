import { i18n } from '#i18n';
import type { WordRun } from '../../lib/state/changes.ts';
import { shorten } from './shorten.ts';

/**
 * Words that came and went within what stayed. Screen readers pass over the marks, so they are said as well, apart from
 * the words, which go in a direction of their own.
 */
export function ChangedWords({ runs }: { readonly runs: readonly WordRun[] }) {
  return (
    <>
      {shorten(runs).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <bdi class="sr-only">{i18n.t(`changed.${kind}Words`)} </bdi>
            {text}
          </Mark>
        );
      })}
    </>
  );
}
