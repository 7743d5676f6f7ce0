import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../lib/model/result.ts';
import type { Summary } from '../../lib/model/summary.ts';
import type { ContextDesk } from '../../lib/state/context.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import type { OpenUrl } from './MetElsewhere.tsx';

const LICENSE = 'https://creativecommons.org/licenses/by-sa/4.0/';

type Stage = 'offered' | 'shown' | 'reading' | { readonly summary: Summary } | { readonly problem: Problem };

export interface FromWikipediaProps {
  readonly name: string;
  readonly context: ContextDesk;
  readonly onOpen: OpenUrl;
}

/** What Wikipedia says of a name: the first click shows what would be sent where, and only the second one sends it. */
export function FromWikipedia({ name, context, onOpen }: FromWikipediaProps) {
  const [stage, setStage] = useState<Stage>('offered');
  const address = context.addressOf(name);
  if (address === undefined) return null;

  async function read() {
    setStage('reading');
    const result = await context.readSummary(name);
    setStage(result.ok ? { summary: result.value } : { problem: result.problem });
  }

  return (
    <div class="wikipedia">
      {stage === 'offered' && <Button onClick={() => setStage('shown')}>{i18n.t('wikipedia.offer')}</Button>}
      {stage === 'shown' && (
        <>
          <p>{i18n.t('wikipedia.sends')}</p>
          <p>
            <bdi class="wikipedia-address">{decodeURI(address)}</bdi>
          </p>
          <div class="wikipedia-tools">
            <Button onClick={read}>{i18n.t('wikipedia.send')}</Button>
            <Button look="quiet" onClick={() => setStage('offered')}>
              {i18n.t('common.cancel')}
            </Button>
          </div>
        </>
      )}
      <p role="status" class="sr-only">
        {stage === 'reading' && i18n.t('wikipedia.reading')}
      </p>
      {stage === 'reading' && <p aria-hidden="true">{i18n.t('wikipedia.reading')}</p>}
      {typeof stage === 'object' && 'problem' in stage && (
        <ProblemNotice problem={stage.problem} onRetry={read} />
      )}
      {typeof stage === 'object' && 'summary' in stage && <Read summary={stage.summary} onOpen={onOpen} />}
    </div>
  );
}

function Read({
  summary: { title, text, url },
  onOpen,
}: {
  readonly summary: Summary;
  readonly onOpen: OpenUrl;
}) {
  return (
    <>
      <p>{text === undefined ? i18n.t('wikipedia.several') : <bdi>{text}</bdi>}</p>
      <p class="meta">
        <span>{i18n.t('wikipedia.from')}</span>
        <ArticleLink url={url} onOpen={() => onOpen(url)}>
          {title}
        </ArticleLink>
        <ArticleLink url={LICENSE} onOpen={() => onOpen(LICENSE)}>
          CC BY-SA 4.0
        </ArticleLink>
      </p>
    </>
  );
}
