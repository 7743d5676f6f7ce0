import { expect, it } from 'vitest';
import { findNamed } from '../../../lib/corrections/find-named.ts';
import type { Entity } from '../../../lib/model/analysis.ts';
import { entityOf } from '../../support/view-reading.ts';

const cast: readonly Entity[] = [
  entityOf('', 'ida', 'Ida Holm', 'person', { as: ['Holm', 'Mayor Holm'] }),
  entityOf('', 'per', 'Per Holm', 'person', { as: ['Holm'] }),
  entityOf('', 'jose', 'José Braga', 'person', { as: ['Braga'] }),
  entityOf('', 'board', 'Braga', 'organization'),
];

it.each([
  ['the full name', 'Ida Holm', 'ida'],
  ['another case', 'ida holm', 'ida'],
  ['no accents', 'Jose Braga', 'jose'],
  ['another name of only one', 'Mayor Holm', 'ida'],
  ['a name that two share', 'Holm', undefined],
  ['a full name rather than a short one', 'Braga', 'board'],
  ['somebody else', 'Ada Brandt', undefined],
])('a name is read by %s', (_, name, id) => {
  expect(findNamed(name, cast)?.id).toBe(id);
});
