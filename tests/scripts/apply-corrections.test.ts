import { describe, expect, it } from 'vitest';
import { applyCorrections, parseCorrections } from '../../scripts/train/apply-corrections.ts';

const SENTENCES = [
  {
    id: 'x:1',
    doc: 'x-0',
    tokens: ['Oro', 'sued', 'Ana', 'Lobo'],
    tags: ['B-LOC', 'O', 'O', 'B-PER'],
    agree: false,
  },
  { id: 'x:2', doc: 'x-0', tokens: ['Rain', 'fell'], tags: ['B-ORG', 'O'], agree: false },
  { id: 'x:3', doc: 'x-0', tokens: ['Lima', 'agreed'], tags: ['B-LOC', 'O'], agree: true },
];

describe('applyCorrections', () => {
  it('puts the names of the layer in place of all tags of a sentence and leaves the others alone', () => {
    const layer = parseCorrections(
      '{"id":"x:1","entities":[[0,1,"ORG"],[2,4,"PER"]]}\n\n{"id":"x:2","entities":[]}\n',
    );
    const [first, second, third] = applyCorrections(SENTENCES, layer);
    expect(first).toEqual({ ...SENTENCES[0], tags: ['B-ORG', 'O', 'B-PER', 'I-PER'], agree: true });
    expect(second).toEqual({ ...SENTENCES[1], tags: ['O', 'O'], agree: true });
    expect(third).toBe(SENTENCES[2]);
  });

  it('begins a new name where two touch', () => {
    const layer = [{ id: 'x:1', entities: [[2, 3, 'PER'] as const, [3, 4, 'PER'] as const] }];
    expect(applyCorrections(SENTENCES, layer)[0]?.tags).toEqual(['O', 'O', 'B-PER', 'B-PER']);
  });

  it.each([
    ['reaches beyond the sentence', [{ id: 'x:2', entities: [[1, 3, 'PER'] as const] }]],
    ['is empty', [{ id: 'x:2', entities: [[1, 1, 'PER'] as const] }]],
    ['overlaps the one before', [{ id: 'x:1', entities: [[0, 2, 'ORG'] as const, [1, 3, 'PER'] as const] }]],
    ['belongs to no sentence', [{ id: 'x:9', entities: [] }]],
    [
      'comes twice',
      [
        { id: 'x:3', entities: [] },
        { id: 'x:3', entities: [] },
      ],
    ],
  ])('refuses a correction that %s', (_, layer) => {
    expect(() => applyCorrections(SENTENCES, layer)).toThrow(RangeError);
  });
});
