import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import { painted } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { Why } from '../finding/Why.tsx';
import { Section } from '../ui/Section.tsx';
import './brief.css';
import { Sources } from './Sources.tsx';

export interface BriefProps {
  readonly reading: Reading;
  readonly pointing: Pointing;
  /** What is new to the reader, where that is known. */
  readonly children?: ComponentChildren;
}

/** The article in short: its own sentences, what is new to the reader, and who is quoted. */
export function Brief({ reading, pointing, children }: BriefProps) {
  return (
    <>
      <Section title={i18n.t('brief.title')}>
        <Sentences reading={reading} pointing={pointing} />
      </Section>
      {children}
      <Sources analysis={reading.analysis} />
    </>
  );
}

function Sentences({ reading: { article, analysis }, pointing }: Omit<BriefProps, 'children'>) {
  if (analysis.brief.length === 0) return <p class="meta">{i18n.t('brief.none')}</p>;
  return (
    <ol class="brief" lang={article.lang}>
      {analysis.brief.map((sentence) => (
        <li key={sentence.start}>
          <span class="brief-place" title={i18n.t('common.paragraphLong', [sentence.paragraph])}>
            {i18n.t('common.paragraph', [sentence.paragraph])}
          </span>
          <div class="brief-words">
            <Reveal spans={painted([sentence], 'current')} pointing={pointing}>
              {article.text.slice(sentence.start, sentence.end)}
            </Reveal>{' '}
            <span class="brief-why">
              <Why reason={sentence.reason} of={i18n.t('common.paragraphLong', [sentence.paragraph])} />
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
