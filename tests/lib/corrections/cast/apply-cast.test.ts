import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../../lib/corrections/apply-corrections.ts';
import type { Analysis, Quote } from '../../../../lib/model/analysis.ts';
import type { CastCorrection } from '../../../../lib/model/correction.ts';
import { bySpan, overlaps } from '../../../../lib/model/span.ts';
import { selectText } from '../../../../lib/model/text-selector.ts';
import { articleOf } from '../../../support/article.ts';
import { entityOf, eventOf, placeOf, quoteOf } from '../../../support/view-reading.ts';

const TEXT = [
  'Mayor Ida Holm opened the ferry on 4 March 2024. “We are proud,” Holm said.',
  'The mayoress thanked Northline. “It took years,” she said.',
  'Her brother Per Lund slept. “I was tired,” Lund said. Brunvik Fair begins in May.',
].join('\n\n');

const said = (words: string, id: string, name: string, as: string): Quote =>
  quoteOf(TEXT, { words, by: { id, name, as }, reason: { code: 'cueAfterQuote', values: ['said'] } });

const FOUND: Analysis = {
  lang: 'en',
  sentences: [],
  entities: [
    entityOf(TEXT, 'e1', 'Ida Holm', 'person', { as: ['Holm'], role: 'Mayor', salience: 0.9 }),
    entityOf(TEXT, 'e2', 'mayoress', 'person', { salience: 0.2 }),
    entityOf(TEXT, 'e3', 'Northline', 'person'),
    entityOf(TEXT, 'e4', 'Per Lund', 'person', { as: ['Lund'] }),
  ],
  quotes: [
    said('We are proud,', 'e1', 'Ida Holm', 'Holm'),
    said('It took years,', 'e2', 'mayoress', 'she'),
    said('I was tired,', 'e4', 'Per Lund', 'Lund'),
  ],
  dates: [],
  events: [
    {
      ...eventOf(TEXT, 'Mayor Ida Holm opened the ferry on 4 March 2024.', '4 March 2024', '2024-03-04', {
        code: 'writtenDate',
      }).event,
      entityIds: ['e1', 'e2'],
    },
  ],
  brief: [],
  notices: [],
};

const at = (words: string, nth = 0) => selectText(TEXT, placeOf(TEXT, words, nth));

type Told = CastCorrection extends infer Each
  ? Each extends CastCorrection
    ? Omit<Each, 'id' | 'articleUrl' | 'at'>
    : never
  : never;

/** The corrections as rows, one a minute. */
function rows(...told: readonly Told[]): CastCorrection[] {
  return told.map((each, index) => {
    const own = {
      id: `c${index}`,
      articleUrl: 'https://brunvikpost.example/ferry',
      at: `2024-03-05T08:0${index}`,
    };
    return { ...each, ...own } as CastCorrection;
  });
}

function corrected(...told: readonly Told[]): Analysis {
  return applyCorrections({ article: articleOf(TEXT), analysis: FOUND, corrections: rows(...told) });
}

/** Each of the cast as "kind Name: how often", with who said each quote. */
const told = ({ entities, quotes }: Analysis) => ({
  cast: entities.map(({ kind, name, mentions }) => `${kind} ${name}: ${mentions.length}`),
  said: quotes.map(({ speaker }) => speaker?.name),
});

const AS_FOUND = told(FOUND);
const [IDA, MAYORESS, NORTHLINE, PER] = AS_FOUND.cast as [string, string, string, string];

describe('two that are one', () => {
  const merged = () => corrected({ kind: 'mergeEntity', target: at('mayoress'), to: at('Ida Holm') });

  it('are one, under the name of the second, who said what both said', () => {
    expect(told(merged())).toEqual({
      cast: ['person Ida Holm: 3', NORTHLINE, PER],
      said: ['Ida Holm', 'Ida Holm', 'Per Lund'],
    });
    expect(merged().entities[0]?.aliases).toContain('mayoress');
    expect(merged().entities[0]?.salience).toBe(0.9);
    expect(merged().events[0]?.entityIds).toEqual(['e1']);
  });

  it('are the same whichever of their words were meant, and stay one when that is said twice', () => {
    const again = corrected(
      { kind: 'mergeEntity', target: at('mayoress'), to: at('Holm', 1) },
      { kind: 'mergeEntity', target: at('mayoress'), to: at('Ida Holm') },
    );
    expect(told(again)).toEqual(told(merged()));
  });
});

describe('one that is two', () => {
  it('is parted by how it is written, and quotes go with the name before them', () => {
    const parted = corrected({ kind: 'splitEntity', target: at('Holm', 1) });
    expect(told(parted)).toEqual({
      cast: ['person Ida Holm: 1', 'person Holm: 1', MAYORESS, NORTHLINE, PER],
      said: ['Holm', 'mayoress', 'Per Lund'],
    });
    expect(parted.entities.map(({ roles }) => roles.length)).toEqual([1, 0, 0, 0, 0]);
    expect(parted.events[0]?.entityIds).toEqual(['e1', 'e2']);
  });

  it('keeps the longest of the names that are left when the full one goes', () => {
    const parted = corrected({ kind: 'splitEntity', target: at('Ida Holm') });
    expect(parted.entities.slice(0, 2).map(({ name, roles }) => [name, roles.length])).toEqual([
      ['Holm', 0],
      ['Ida Holm', 1],
    ]);
    expect(parted.events[0]?.entityIds).toEqual(['e1 c0', 'e2']);
  });

  it('stays whole where there is one spelling alone', () => {
    expect(told(corrected({ kind: 'splitEntity', target: at('Northline') }))).toEqual(AS_FOUND);
  });
});

describe('one of the cast', () => {
  const only = (change: Partial<typeof AS_FOUND>) => ({ ...AS_FOUND, ...change });

  it.each<[string, Told, typeof AS_FOUND]>([
    [
      'goes by another name',
      { kind: 'renameEntity', target: at('Per Lund'), from: 'Per Lund', to: 'Pär Lund' },
      { cast: [IDA, MAYORESS, NORTHLINE, 'person Pär Lund: 2'], said: ['Ida Holm', 'mayoress', 'Pär Lund'] },
    ],
    [
      'is of another kind',
      { kind: 'entityKind', target: at('Northline'), from: 'person', to: 'organization' },
      only({ cast: [IDA, MAYORESS, 'organization Northline: 1', PER] }),
    ],
    [
      'is hidden, and what was said stays under the name',
      { kind: 'hideEntity', target: at('Per Lund') },
      only({ cast: [IDA, MAYORESS, NORTHLINE] }),
    ],
    [
      'is no name, and then has said nothing',
      { kind: 'noEntity', target: at('mayoress') },
      { cast: [IDA, NORTHLINE, PER], said: ['Ida Holm', undefined, 'Per Lund'] },
    ],
    [
      'was missed',
      { kind: 'addEntity', target: at('Brunvik Fair'), to: 'event' },
      only({ cast: [IDA, MAYORESS, NORTHLINE, PER, 'event Brunvik Fair: 1'] }),
    ],
    [
      'was missed, and a part of the words was taken for somebody',
      { kind: 'addEntity', target: at('thanked Northline'), to: 'organization' },
      only({ cast: [IDA, MAYORESS, PER, 'organization thanked Northline: 1'] }),
    ],
    [
      'cannot be corrected where its words are gone',
      {
        kind: 'hideEntity',
        target: { ...at('Per Lund'), quote: { exact: 'Odd Lund', prefix: '', suffix: '' } },
      },
      AS_FOUND,
    ],
  ])('%s', (_, correction, expected) => {
    expect(told(corrected(correction))).toEqual(expected);
  });

  it('is found after a rename by its words, and by its old name', () => {
    const renamed = corrected(
      { kind: 'renameEntity', target: at('Ida Holm'), from: 'Ida Holm', to: 'Ida Holm-Berg' },
      { kind: 'mergeEntity', target: at('mayoress'), to: at('Ida Holm') },
    );
    expect(told(renamed).cast[0]).toBe('person Ida Holm-Berg: 3');
    expect(renamed.entities[0]?.aliases).toContain('Ida Holm');
  });
});

describe('corrections of the cast', () => {
  it('are laid over in the order in which they were made', () => {
    const split = { kind: 'splitEntity', target: at('Holm', 1) } as const;
    const merge = { kind: 'mergeEntity', target: at('Holm', 1), to: at('Per Lund') } as const;
    expect(told(corrected(split, merge)).cast).toEqual([
      'person Ida Holm: 1',
      MAYORESS,
      NORTHLINE,
      'person Per Lund: 3',
    ]);
  });

  it('hold in a changed text, as another analysis names it', () => {
    const added = 'Updated at noon.\n\n';
    const moved = <T extends { start: number; end: number }>(each: T): T => ({
      ...each,
      start: each.start + added.length,
      end: each.end + added.length,
    });
    const entities = FOUND.entities.map((each, index) => ({
      ...each,
      id: `x${index}`,
      mentions: each.mentions.map(moved),
    }));
    const corrections = rows({ kind: 'hideEntity', target: at('Lund', 1) });
    const article = articleOf(added + TEXT);
    const analysis = { ...FOUND, entities, quotes: [], events: [] };
    const again = applyCorrections({ article, analysis, corrections });
    expect(again.entities.map(({ name }) => name)).toEqual(['Ida Holm', 'mayoress', 'Northline']);
  });

  it('never lose a quote, overlap mentions or change what was found, whatever is said', () => {
    const places = ['Ida Holm', 'mayoress', 'Northline', 'Per Lund', 'Lund slept', 'Fair'].map((words) =>
      at(words),
    );
    const place = fc.constantFrom(...places);
    const one = fc.oneof<fc.Arbitrary<Told>[]>(
      fc.record({ kind: fc.constant('mergeEntity' as const), target: place, to: place }),
      fc.record({ kind: fc.constant('splitEntity' as const), target: place }),
      fc.record({ kind: fc.constant('hideEntity' as const), target: place }),
      fc.record({ kind: fc.constant('noEntity' as const), target: place }),
      fc.record({
        kind: fc.constant('addEntity' as const),
        target: place,
        to: fc.constant('place' as const),
      }),
    );
    const before = JSON.stringify(FOUND);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (some) => {
        const { entities, quotes, events } = corrected(...some);
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(quotes.map(({ text }) => text)).toEqual(FOUND.quotes.map(({ text }) => text));
        const linked = [
          ...quotes.flatMap(({ speaker }) => speaker?.entityId ?? []),
          ...events.flatMap((e) => e.entityIds),
        ];
        expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
        const mentions = entities.flatMap((each) => each.mentions).sort(bySpan);
        expect(mentions.filter((each, i) => i > 0 && overlaps(each, mentions[i - 1] ?? each))).toEqual([]);
      }),
    );
    expect(JSON.stringify(FOUND)).toBe(before);
  });
});
