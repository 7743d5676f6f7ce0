import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { BriefSentence } from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { GeneratedDesk } from '../../lib/state/generated.ts';
import { painted } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { Section } from '../ui/Section.tsx';
import './brief.css';
import { Generated } from './Generated.tsx';
import { Sources } from './Sources.tsx';

export interface BriefProps {
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly generated: GeneratedDesk;
  /** What is new to the reader, where that is known. */
  readonly children?: ComponentChildren;
}

/** The article in short: its own sentences, beside them a summary where the reader wants one, what is new to the reader, and who is quoted. */
export function Brief({ reading, pointing, generated, children }: BriefProps) {
  return (
    <>
      <Section title={i18n.t('brief.title')}>
        <Sentences reading={reading} pointing={pointing} />
        <Generated desk={generated} lang={reading.article.lang} />
      </Section>
      {children}
      <Sources analysis={reading.analysis} />
    </>
  );
}

function Sentences({ reading: { article, analysis }, pointing }: Omit<BriefProps, 'children' | 'generated'>) {
  if (analysis.brief.length === 0) return <p class="meta">{i18n.t('brief.none')}</p>;
  return (
    <ol class="brief">
      {analysis.brief.map((sentence) => (
        <Sentence key={sentence.start} sentence={sentence} article={article} pointing={pointing} />
      ))}
    </ol>
  );
}

interface SentenceProps {
  readonly sentence: BriefSentence;
  readonly article: Article;
  readonly pointing: Pointing;
}

/** A sentence of the article, with its place and its reason in the margin. */
function Sentence({ sentence, article, pointing }: SentenceProps) {
  const why = useWhy({
    reason: sentence.reason,
    of: i18n.t('common.paragraphLong', [sentence.paragraph]),
  });
  return (
    <li>
      <div class="brief-margin">
        <span title={i18n.t('common.paragraphLong', [sentence.paragraph])}>
          {i18n.t('common.paragraph', [sentence.paragraph])}
        </span>
        {why.control}
      </div>
      <div>
        <div class="brief-words" lang={article.lang} dir="auto">
          <Reveal spans={painted([sentence], 'current')} pointing={pointing}>
            {article.text.slice(sentence.start, sentence.end)}
          </Reveal>
        </div>
        {why.answer}
      </div>
    </li>
  );
}
