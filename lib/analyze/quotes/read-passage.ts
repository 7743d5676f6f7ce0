import type { Notice } from '../../model/analysis.ts';
import type { Draft } from '../step.ts';
import { linkCues } from './cue-links.ts';
import { findCandidates } from './find-candidates.ts';
import { findRegions } from './find-regions.ts';
import type { Passage } from './passage.ts';
import { toWords } from './words.ts';

/** Reads what the finding of quotes needs of a draft: regions between marks, words, candidates, cues. */
export function readPassage({ article, pack, sentences, entities }: Draft): {
  readonly passage: Passage;
  readonly notices: readonly Notice[];
} {
  const { text } = article;
  const { speech } = pack;
  const blocks = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote',
  );
  const { regions, notices } = findRegions(text, blocks, speech);
  const words = toWords(text, blocks, sentences, regions, pack.abbreviations);
  const candidates = findCandidates(words, entities, speech);
  const links = linkCues(words, candidates, speech);
  return { passage: { text, blocks, words, regions, candidates, links, speech }, notices };
}
