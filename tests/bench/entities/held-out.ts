import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTagger } from '../../../lib/analyze/ner/tagger.ts';
import type { Sentence } from '../../../scripts/train/corpus.ts';
import { trainModel } from '../../../scripts/train/train-model.ts';
import { CORPORA } from '../../../scripts/train/training-set.ts';
import { type Gold, readLines, toDocuments } from './corpora.ts';
import { prototype, type TagDocument, withModel } from './systems.ts';

type ScoreF1 = (documents: readonly Gold[][], tag: TagDocument) => number;

/** The seed of the one model that is trained for each source; the product averages two. */
const SEED = 7;

/**
 * Leaves each training source out in turn, trains on the others, and measures on the source left out (of GMB the
 * sentences that train). The prototype is trained by its own trainer with the settings that its README gives; that
 * takes a C++ compiler. Some fifteen minutes.
 */
export async function measureHeldOut(data: string, scoreF1: ScoreF1): Promise<Record<string, unknown>> {
  const rows: Record<string, { newsthread: number; prototype: number }> = {};
  for (const { name } of CORPORA) {
    const documents = toDocuments(readTrainers(data, name));
    rows[name] = {
      newsthread: scoreF1(documents, await trainProduct(data, name)),
      prototype: scoreF1(documents, await trainPrototype(data, name)),
    };
  }
  const mean = (pick: (row: { newsthread: number; prototype: number }) => number) =>
    Math.round((100 * Object.values(rows).reduce((sum, row) => sum + pick(row), 0)) / CORPORA.length) / 100;
  return {
    ...rows,
    mean: { newsthread: mean((row) => row.newsthread), prototype: mean((row) => row.prototype) },
  };
}

const readTrainers = (data: string, name: string): Sentence[] =>
  readLines<Sentence>(data, `train/${name}`).filter(({ agree }) => agree !== false);

async function trainProduct(data: string, heldOut: string): Promise<TagDocument> {
  const folder = join(data, 'entities');
  const bytes = await trainModel({
    folder,
    heldOut,
    seeds: [SEED],
    epochs: 6,
    tell: (line) => console.error(line),
  });
  return withModel(createTagger(bytes.buffer as ArrayBuffer));
}

async function trainPrototype(data: string, heldOut: string): Promise<TagDocument> {
  const tools = join(data, 'entities', 'tools');
  const folder = mkdtempSync(join(tmpdir(), 'prototype-'));
  const at = (name: string) => join(folder, name);
  const run = (program: string, words: readonly string[]) =>
    execFileSync(program, words, { cwd: tools, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('c++', ['-O3', '-o', at('crf'), '../prototype/crf.cpp']);
    const texts = CORPORA.filter(({ name }) => name !== heldOut).map(({ name }) => {
      const lines = readTrainers(data, name).map((sentence) => JSON.stringify(sentence));
      writeFileSync(at(name), `${lines.join('\n')}\n`);
      return at(name);
    });
    run('node', ['dump.mjs', at('train.bin'), ...texts]);
    const settings = '-bits 19 -min 3 -ep 5 -lr 0.1 -l1 0.002 -drop 0.2'.split(' ');
    run(at('crf'), ['-train', at('train.bin'), ...settings, '-save', at('model.f32')]);
    run('node', ['quantize.mjs', at('model.f32'), at('model.gz'), '0.05', '4']);
    return await prototype(data, at('model.gz'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
