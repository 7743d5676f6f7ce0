import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../lib/context/look-up.ts';
import world from '../../../lib/context/world.json' with { type: 'json' };
import type { Entity, EntityKind } from '../../../lib/model/analysis.ts';

type Named = readonly [name: string, kind: EntityKind, role?: string];

/** What is known of the first of these, who all stand in one article. */
function knownOf(...named: readonly Named[]) {
  const entities = named.map(
    ([name, kind, role]): Entity => ({
      id: name,
      name,
      kind,
      aliases: [],
      roles: role ? [{ text: role, start: 0, end: role.length }] : [],
      mentions: [],
      salience: 0.5,
      confidence: 0.9,
      reason: { code: 'taggedByModel' },
    }),
  );
  return lookUp(entities).get(named[0]?.[0] ?? '');
}

describe('a country', () => {
  it.each([
    ['Norway', 'Oslo'],
    ['Turkey', 'Ankara'],
    ['Türkiye', 'Ankara'],
    ['Turkiye', 'Ankara'],
    ['UK', 'London'],
    ['U.S.', 'Washington D.C.'],
    ["Cote d'Ivoire", 'Yamoussoukro'],
    ['the Netherlands', undefined],
    ['The Netherlands', 'Amsterdam'],
  ])('%s has the capital %s', (name, capital) => {
    expect(knownOf([name, 'place'])).toEqual(capital ? expect.objectContaining({ capital }) : undefined);
  });

  it('is said who governs it, and since when', () => {
    expect(knownOf(['Norway', 'place'])).toMatchObject({
      code: 'NO',
      offices: [
        { title: 'Monarch of Norway', holder: 'Harald V', since: 1991 },
        { title: 'Prime Minister of Norway', holder: 'Jonas Gahr Støre', since: 2021 },
      ],
    });
  });

  it.each([
    ['Georgia', 'place'], // a state of the United States as well
    ['New Norway', 'place'],
    ['Jordan', 'person'],
    ['Chad', 'person'],
    ['Norway', 'organization'],
  ] as const)('is not seen in %s as %s', (name, kind) => {
    expect(knownOf([name, kind])).toBeUndefined();
  });
});

describe('somebody in office', () => {
  it.each<[string, Named[]]>([
    [
      'the country is named',
      [
        ['Jonas Gahr Støre', 'person'],
        ['Norway', 'place'],
      ],
    ],
    [
      'accents are left out',
      [
        ['Jonas Gahr Store', 'person'],
        ['Norway', 'place'],
      ],
    ],
    ['the article calls them by it', [['Jonas Gahr Støre', 'person', 'the Norwegian prime minister']]],
  ])('is known where %s', (_, named) => {
    expect(knownOf(...named)).toEqual({
      kind: 'person',
      offices: [{ title: 'Prime Minister of Norway', holder: 'Jonas Gahr Støre', since: 2021 }],
    });
  });

  it.each<[string, Named[]]>([
    [
      'a namesake in another country',
      [
        ['Mark Phillips', 'person', 'a plumber'],
        ['Britain', 'place'],
      ],
    ],
    [
      'a surname alone',
      [
        ['Phillips', 'person'],
        ['Guyana', 'place'],
      ],
    ],
    [
      'a longer name',
      [
        ['Mark Phillips Jones', 'person'],
        ['Guyana', 'place'],
      ],
    ],
    [
      'what is no person',
      [
        ['Mark Phillips', 'organization'],
        ['Guyana', 'place'],
      ],
    ],
  ])('is not seen in %s', (_, named) => {
    expect(knownOf(...named)).toBeUndefined();
  });
});

describe('an organization', () => {
  it.each(['World Health Organization', 'WHO', 'NATO', 'European Union', 'EU', 'U.N.'])(
    '%s is known',
    (name) => {
      expect(knownOf([name, 'organization'])).toMatchObject({ kind: 'organization' });
    },
  );

  it.each(['Who', 'The Who', 'ICC', 'United', 'Nations'])('is not seen in %s', (name) => {
    expect(knownOf([name, 'organization'])).toBeUndefined();
  });
});

it('says since when everybody in the list has been in office, and nobody is a number', () => {
  const offices = world.countries.flatMap((country) => country.offices as [string, string, number][]);
  expect(offices.length).toBeGreaterThan(250);
  expect(offices.filter(([title, holder]) => /\d/.test(title) || /^Q\d|\d{2}/.test(holder))).toEqual([]);
  expect(offices.filter(([, , since]) => since < 1950 || since > Number(world.asOf))).toEqual([]);
});
