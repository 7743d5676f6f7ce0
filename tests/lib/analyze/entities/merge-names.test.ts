import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../../../lib/analyze/entities/merge-names.ts';
import type { NameMention } from '../../../../lib/analyze/entities/name-mention.ts';
import { en } from '../../../../lib/analyze/languages/en.ts';
import type { EntityKind } from '../../../../lib/model/analysis.ts';

const mentionsOf = (kind: EntityKind, names: readonly string[]): NameMention[] =>
  names.map((text, i) => ({
    text,
    kind,
    start: i * 100,
    end: i * 100 + text.length,
    sentence: i,
    first: 0,
    last: 1,
    confidence: 1,
    reason: { code: 'acronym' },
  }));

const merge = (kind: EntityKind, names: readonly string[]): string[] =>
  mergeNames(mentionsOf(kind, names), en.names).map((group) =>
    group.map((mention) => mention.text).join(' = '),
  );

describe('mergeNames', () => {
  it.each<[EntityKind, string[], string[]]>([
    ['person', ['Bill Ashford', 'William Ashford', 'Ashford'], ['Bill Ashford = William Ashford = Ashford']],
    ['person', ['J. R. Tarn', 'Jane Tarn'], ['J. R. Tarn = Jane Tarn']],
    ['person', ['Omar al-Rashid', 'Rashid', 'Al-Rashid'], ['Omar al-Rashid = Rashid = Al-Rashid']],
    ['person', ['Ines de la Cruz', 'de la Cruz'], ['Ines de la Cruz = de la Cruz']],
    ['person', ['Li Wen', 'Li Na'], ['Li Wen', 'Li Na']],
    [
      'organization',
      ['Federation of Alpine Guides', 'FAG', 'the Federation of Alpine Guides'],
      ['Federation of Alpine Guides = FAG = the Federation of Alpine Guides'],
    ],
    ['organization', ['Halden Holdings Ltd', 'Halden'], ['Halden Holdings Ltd = Halden']],
    [
      'organization',
      ['Ministry of Health', 'Ministry of Trade', 'Ministry'],
      ['Ministry of Health', 'Ministry of Trade', 'Ministry'],
    ],
    ['place', ['U.S.', 'United States', 'America'], ['U.S. = United States = America']],
    ['organization', ['Lund Broadcasting Corporation', 'LBC'], ['Lund Broadcasting Corporation = LBC']],
    ['organization', ['Bank of Jutland', 'BoJ'], ['Bank of Jutland = BoJ']],
    ['organization', ['Alder Front', 'Alder Fronts'], ['Alder Front', 'Alder Fronts']],
    ['person', ['Robert Lewanski', 'Lewansik'], ['Robert Lewanski = Lewansik']],
    ['place', ['Orsa', 'Orsa Island'], ['Orsa = Orsa Island']],
    ['place', ['New York', 'York'], ['New York', 'York']],
  ])('%s %j', (kind, names, groups) => {
    expect(merge(kind, names)).toEqual(groups);
  });

  it('does not depend on the order in which mentions are given', () => {
    const name = fc.constantFrom(
      'Anna Kim',
      'Kim',
      'Anna',
      'Joe Kim',
      'A. Kim',
      'Bob Stone',
      'Stone',
      'Robert Stone',
      'Mr. Stone',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), fc.infiniteStream(fc.nat(1000)), (names, keys) => {
        const mentions = mentionsOf('person', names);
        const order = mentions.map((mention) => [keys.next().value ?? 0, mention] as const);
        const shuffled = order.sort((a, b) => a[0] - b[0]).map(([, mention]) => mention);
        expect(mergeNames(shuffled, en.names)).toEqual(mergeNames(mentions, en.names));
      }),
    );
  });
});
