import { describe, expect, it } from 'vitest';
import { mendNames } from '../../../../lib/analyze/entities/mend-names.ts';
import { en } from '../../../../lib/analyze/languages/en.ts';
import type { TagKind } from '../../../../lib/analyze/ner/labels.ts';
import type { TaggedName } from '../../../../lib/analyze/ner/tagger.ts';

/** "The/ORG Health/ORG Ministry/ORG said" as words and names; a plus begins a new name: "+Lund/LOC". */
function read(sample: string): { words: string[]; names: TaggedName[] } {
  const names: TaggedName[] = [];
  const words = sample.split(' ').map((piece, i) => {
    const [word = '', kind] = piece.replace(/^\+/, '').split('/');
    const last = names.at(-1);
    if (!kind) return word;
    if (last?.last === i && last.kind === kind && !piece.startsWith('+'))
      names[names.length - 1] = { ...last, last: i + 1 };
    else names.push({ first: i, last: i + 1, kind: kind as TagKind, probability: 0.9 });
    return word;
  });
  return { words, names };
}

describe('mendNames', () => {
  it.each([
    ['Brigadier/PER General/PER Ilse/PER Brandt/PER spoke', 'PER Ilse Brandt'],
    ['Businesswoman/PER Ines/PER Ruiz/PER spoke', 'PER Ines Ruiz'],
    ['Ines/PER Ruiz/PER spoke', 'PER Ines Ruiz'],
    ['the Royal/ORG Bank/ORG of Scotland/LOC fell', 'ORG Royal Bank of Scotland'],
    ['Halden/ORG of Norway/LOC fell', 'ORG Halden, LOC Norway'],
    ['Goldman/PER Sachs/PER fell', 'ORG Goldman Sachs'],
    ['he told the Courier/PER .', 'ORG Courier'],
    ['the Courier/PER said so', 'ORG Courier'],
    ['he told Courier/PER .', 'PER Courier'],
    ['the Brandt/PER years', 'PER Brandt'],
    ['the Pope/PER said so', 'PER Pope'],
    ['he met the Lindqvists/PER .', 'PER Lindqvists'],
  ])('%s', (sample, expected) => {
    const { words, names } = read(sample);
    const mended = mendNames(words, names, en.names);
    expect(
      mended.map(({ kind, first, last }) => `${kind} ${words.slice(first, last).join(' ')}`).join(', '),
    ).toBe(expected);
  });
});
