import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNames } from '../../../lib/analyze/entities/find-names.ts';
import type { NameMention } from '../../../lib/analyze/entities/name-mention.ts';
import { findTaggedNames } from '../../../lib/analyze/entities/tagged-names.ts';
import type { Token } from '../../../lib/analyze/entities/tokens.ts';
import { tokenize } from '../../../lib/analyze/entities/tokens.ts';
import { en } from '../../../lib/analyze/languages/en.ts';
import type { Tagger } from '../../../lib/analyze/ner/tagger.ts';
import type { EntityKind } from '../../../lib/model/analysis.ts';

/** Tags the sentences of a document with BIO labels. */
export type TagDocument = (sentences: readonly (readonly string[])[]) => string[][];

const TAGS: { readonly [kind in EntityKind]: string } = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  other: 'MISC',
};

/** The product with its model, on the words as the set has them. */
export const withModel = (tagger: Tagger): TagDocument =>
  onGivenWords((text, tokens) => findTaggedNames(text, tokens, tagger, en.names));

/** The product without its model. */
export const withRules: TagDocument = onGivenWords((text, tokens) => findNames(text, tokens, en.names));

type Find = (text: string, sentences: readonly (readonly Token[])[]) => NameMention[];

function onGivenWords(find: Find): TagDocument {
  return (sentences) => {
    let text = '';
    const tokens = sentences.map((words) =>
      words.map((word) => {
        const start = text.length;
        text += `${word} `;
        return { start, end: start + word.length, text: word };
      }),
    );
    const tags = sentences.map((words) => words.map(() => 'O'));
    for (const { kind, sentence, first, last } of find(text, tokens)) {
      for (let i = first; i < last; i += 1)
        (tags[sentence] as string[])[i] = `${i === first ? 'B' : 'I'}-${TAGS[kind]}`;
    }
    return tags;
  };
}

interface Detok {
  readonly detok: (words: readonly string[]) => { text: string; off: [number, number][] };
  readonly spansToTags: (off: [number, number][], spans: [number, number, string][], n: number) => string[];
}

/** The product with its model, on running text that it splits into words by itself. */
export async function onRunningText(data: string, tagger: Tagger): Promise<TagDocument> {
  const { detok, spansToTags } = (await import(toolUrl(data, 'detok.mjs'))) as Detok;
  return (sentences) => {
    let text = '';
    const pieces = sentences.map((words) => {
      const { text: sentence, off } = detok(words);
      const start = text.length;
      text += `${sentence}\n`;
      return { start, end: start + sentence.length, off };
    });
    const tokens = pieces.map((piece) => tokenize(text, piece, en.abbreviations));
    const found = findTaggedNames(text, tokens, tagger, en.names);
    return pieces.map(({ start, off }, number) => {
      const spans = found
        .filter((mention) => mention.sentence === number)
        .map((mention): [number, number, string] => [
          mention.start - start,
          mention.end - start,
          TAGS[mention.kind],
        ]);
      return spansToTags(off, spans, off.length);
    });
  };
}

interface PrototypeTools {
  readonly Tagger: { load: (file: string) => { tagDoc: (s: unknown, g: unknown) => string[][] } };
  readonly loadGaz: (file: string) => unknown;
  readonly docConsistency: (sentences: unknown, tags: string[][]) => string[][];
}

/** The prototype that lies beside the data, with the weights that lie there or those of another file. */
export async function prototype(data: string, weights?: string): Promise<TagDocument> {
  const tools = (await import(toolUrl(data, 'tagger.mjs'))) as PrototypeTools;
  const folder = join(data, 'entities', 'prototype');
  const tagger = tools.Tagger.load(weights ?? join(folder, 'ner-2p19-q4.bin.gz'));
  const lists = tools.loadGaz(join(folder, 'gaz.json'));
  return (sentences) => tools.docConsistency(sentences, tagger.tagDoc(sentences, lists));
}

export function toolUrl(data: string, file: string): string {
  return pathToFileURL(join(data, 'entities', 'tools', file)).href;
}

/** The bytes of the model that ships. */
export function readModelBytes(): ArrayBuffer {
  const bytes = readFileSync(join(import.meta.dirname, '../../../public/model/names-en.bin'));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
