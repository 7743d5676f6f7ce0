import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import archive from '../../../lib/model/archive.schema.json';
import type { Correction } from '../../../lib/model/correction.ts';
import { CORRECTION } from '../../../lib/schemas/correction.ts';

const target = {
  quote: { exact: 'Ida Holm', prefix: 'Mayor ', suffix: ' said' },
  position: { start: 6, end: 14 },
};
const common = {
  id: 'c1',
  articleUrl: 'https://brunvikpost.example/ferry',
  target,
  at: '2024-03-05T08:00:00.000Z',
};

/** One of each kind, or it does not compile. */
const ONE_OF_EACH: { [Kind in Correction['kind']]: Extract<Correction, { kind: Kind }> } = {
  quoteSpeaker: { ...common, kind: 'quoteSpeaker', from: 'Ida Holm', to: 'Per Lund' },
  mergeEntity: { ...common, kind: 'mergeEntity', to: target },
  splitEntity: { ...common, kind: 'splitEntity' },
  renameEntity: { ...common, kind: 'renameEntity', from: 'Ida Holm', to: 'Ida Holm-Berg' },
  entityKind: { ...common, kind: 'entityKind', from: 'person', to: 'place' },
  hideEntity: { ...common, kind: 'hideEntity' },
  noEntity: { ...common, kind: 'noEntity' },
  addEntity: { ...common, kind: 'addEntity', to: 'event' },
};

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(archive, 'archive');
const isDocumented = ajv.compile({ $ref: 'archive#/$defs/correction' });

describe.each(Object.entries(ONE_OF_EACH))('a correction of the kind %s', (_, correction) => {
  it('comes in as it went out, and is what the documentation says', () => {
    expect(v.parse(CORRECTION, correction)).toEqual(correction);
    expect(isDocumented(correction)).toBe(true);
  });

  it.each([
    ['no words', { target: undefined }],
    ['a place before the text', { target: { ...target, position: { start: -1, end: 2 } } }],
    ['another kind', { kind: 'deleteEverything' }],
  ])('with %s is refused', (_what, change) => {
    expect(v.is(CORRECTION, { ...correction, ...change })).toBe(false);
    expect(isDocumented({ ...correction, ...change })).toBe(false);
  });
});

it('a kind of entity that does not exist is refused', () => {
  expect(v.is(CORRECTION, { ...ONE_OF_EACH.addEntity, to: 'animal' })).toBe(false);
});
