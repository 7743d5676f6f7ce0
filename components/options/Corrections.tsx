import { i18n } from '#i18n';
import type { Correction } from '../../lib/model/correction.ts';
import type { Options } from '../../lib/state/options.ts';
import { hostOf } from '../../lib/state/page-view.ts';
import { saidText } from '../cast/said-text.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { quotedWords } from '../quotes/citation.ts';
import { Section } from '../ui/Section.tsx';
import './corrections.css';
import { OptionList } from './OptionList.tsx';

/** What the reader corrected in articles, each to be taken back, even where its words are gone. */
export function Corrections({ options }: { readonly options: Options }) {
  const corrections = options.corrections.value;
  const problem = options.problem.value;
  return (
    <Section title={i18n.t('options.correctionsTitle')}>
      <div class="options-text">
        {problem && <ProblemNotice problem={problem} />}
        {corrections.length === 0 ? (
          <p class="meta">{i18n.t('options.correctionsNone')}</p>
        ) : (
          <>
            <p>{i18n.t('options.correctionsText')}</p>
            <OptionList
              items={corrections.map((correction) => ({
                key: correction.id,
                words: <Corrected correction={correction} />,
                label: i18n.t('options.correctionsTakeBackOf', [correction.target.quote.exact]),
                onTakeBack: () => options.takeBackCorrection(correction),
              }))}
              action={i18n.t('options.takeBack')}
            />
          </>
        )}
      </div>
    </Section>
  );
}

function Corrected({ correction }: { readonly correction: Correction }) {
  const { articleUrl } = correction;
  return (
    <div class="corrected">
      {correction.kind === 'quoteSpeaker' && (
        <q dir="auto">{quotedWords({ kind: 'direct', text: correction.target.quote.exact })}</q>
      )}
      <p class="meta">
        <span dir="auto">{youSaid(correction)}</span>
        <a href={articleUrl} dir="auto">
          {hostOf(articleUrl) ?? articleUrl}
        </a>
      </p>
    </div>
  );
}

function youSaid(correction: Correction): string {
  if (correction.kind !== 'quoteSpeaker') return i18n.t('correct.youSaid', [saidText(correction)]);
  const { to } = correction;
  return to === undefined ? i18n.t('correct.youSaidNobody') : i18n.t('correct.youSaid', [to]);
}
