import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../lib/model/analysis.ts';
import { isKnownByName, isSameElsewhere } from '../../../lib/stories/same-elsewhere.ts';

const roles = (...texts: string[]) => texts.map((text) => ({ text, start: 0, end: text.length }));

describe('one name in two articles', () => {
  it.each<[string, EntityKind, string[], string[], boolean, EntityKind[], boolean]>([
    ['an organization', 'organization', [], [], false, [], true],
    ['a place', 'place', [], [], false, [], true],
    ['a person without anything else', 'person', [], [], false, [], false],
    ['a person in one story', 'person', ['judge'], ['striker'], true, [], true],
    ['a person with a role in common', 'person', ['finance minister'], ['former Minister'], false, [], true],
    [
      'a person with words in common that tell nothing',
      'person',
      ['former judge'],
      ['former striker'],
      false,
      [],
      false,
    ],
    ['a person with another one', 'person', [], [], false, ['person'], true],
    ['a person with one organization', 'person', [], [], false, ['organization', 'place'], false],
    ['a person with two organizations', 'person', [], [], false, ['organization', 'organization'], true],
  ])('%s', (_, kind, here, there, sameStory, kinds, expected) => {
    const one = { kind, roles: roles(...here) };
    expect(isSameElsewhere(one, { roles: roles(...there) }, { sameStory, kinds })).toBe(expected);
  });

  it.each<[EntityKind, string, boolean]>([
    ['person', 'Ida Holm', true],
    ['person', 'Holm', false],
    ['person', 'I. Holm', false],
    ['organization', 'NATO', true],
    ['place', 'Brunvik', true],
    ['event', 'Brunvik Fair', false],
    ['other', 'Thing', false],
  ])('%s %s can be looked for: %s', (kind, name, expected) => {
    expect(isKnownByName({ kind, name })).toBe(expected);
  });
});
