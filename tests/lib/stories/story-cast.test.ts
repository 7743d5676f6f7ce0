import { expect, it } from 'vitest';
import { storyCast } from '../../../lib/stories/story-cast.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { sampleAnalysis } from '../store/samples.ts';

const reading = (...names: string[]) => ({ ...FERRY, analysis: sampleAnalysis(names) });
const castOf = (...readings: string[][]) =>
  storyCast(readings.map((names) => reading(...names))).map(({ name, articles }) => `${name} ${articles}`);

it.each([
  ['counts articles', [['person:Oda Falk'], ['place:Harlow', 'person:Oda Falk']], ['Oda Falk 2', 'Harlow 1']],
  [
    'takes a last name alone for the one full name that ends with it',
    [['person:Oda Falk'], ['person:Falk']],
    ['Oda Falk 2'],
  ],
  [
    'leaves it alone where there are two such names',
    [['person:Oda Falk', 'person:Per Falk'], ['person:Falk']],
    ['Oda Falk 1', 'Falk 1', 'Per Falk 1'],
  ],
  [
    'keeps a place and a person of one name apart, and leaves out other kinds',
    [['person:Lund', 'place:Lund', 'event:Lund Fair']],
    ['Lund 1', 'Lund 1'],
  ],
])('%s', (_, readings, expected) => {
  expect(castOf(...readings)).toEqual(expected);
});

it('has nobody of no article', () => {
  expect(storyCast([])).toEqual([]);
});
