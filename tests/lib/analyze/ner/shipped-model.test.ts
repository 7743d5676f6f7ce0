import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analyze/analyze.ts';
import { createTagger } from '../../../../lib/analyze/ner/tagger.ts';
import { articleOf } from '../../../support/article.ts';

const file = readFileSync('public/model/names-en.bin');
const tagger = createTagger(
  file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
);
const KINDS: { readonly [letter: string]: string } = { P: 'person', O: 'organization', L: 'place' };

/** The persons, organizations and places of a text, as "person Anna Kim". */
const cast = (text: string): string[] =>
  analyze(articleOf(text), { tagger })
    .entities.filter(({ kind }) => Object.values(KINDS).includes(kind))
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort();

describe('the model that ships', () => {
  it.each([
    'Police in ⟦L Nairobi⟧ arrested ⟦P Wanjiru Otieno⟧ on Monday, the ⟦O Interior Ministry⟧ said.',
    'Prime Minister ⟦P Nguyen Thanh Lam⟧ flew from ⟦L Hanoi⟧ to ⟦L Jakarta⟧ for talks with ⟦O ASEAN⟧ officials.',
    'In ⟦L Colombia⟧, President ⟦P Rosario de la Torre⟧ met rebels of the ⟦O FARC⟧.',
    '“The ⟦O European Union⟧ will not wait,” ⟦P Maarten van der Linden⟧ told reporters in ⟦L Brussels⟧.',
    'Sheikh ⟦P Khalid bin Hamad al-Rashidi⟧ leads the delegation to ⟦L Doha⟧.',
    'Serious damage was reported. Today the rain stopped, and on Friday the schools open again.',
  ])('%s', (sample) => {
    const expected = [...sample.matchAll(/⟦([A-Z]) ([^⟧]*)⟧/g)].map(
      ([, kind = '', name]) => `${KINDS[kind]} ${name}`,
    );
    expect(cast(sample.replace(/⟦[A-Z] ([^⟧]*)⟧/g, '$1'))).toEqual(expected.sort());
  });

  it('weighs at most 1.5 MB, gzipped', () => {
    expect(gzipSync(file).length).toBeLessThan(1_500_000);
  });

  it('gives names that lie in their sentence and never overlap, whatever the words', () => {
    const word = fc.oneof(
      fc.constantFrom('President', 'Anna', 'Kim', 'the', 'NATO', ',', 'İstanbul', '李明', '🦉'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (document) => {
        tagger.tag(document).forEach((names, i) => {
          let end = 0;
          for (const { first, last, probability } of names) {
            expect(first).toBeGreaterThanOrEqual(end);
            expect(last).toBeGreaterThan(first);
            expect(probability).toBeGreaterThan(0);
            end = last;
          }
          expect(end).toBeLessThanOrEqual(document[i]?.length ?? 0);
        });
      }),
      { numRuns: 50 },
    );
  });
});
