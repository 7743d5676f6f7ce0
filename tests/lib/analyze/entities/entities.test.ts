import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analyze/analyze.ts';
import { articleOf } from '../../../support/article.ts';

const MARKS = { P: 'person', O: 'organization', L: 'place', E: 'event' } as const;

/** The entities of a text as "P Anna Kim", sorted. */
function cast(text: string): string[] {
  const letters = Object.entries(MARKS);
  return analyze(articleOf(text))
    .entities.map(({ kind, name }) => `${letters.find(([, each]) => each === kind)?.[0] ?? '?'} ${name}`)
    .sort();
}

/** Samples carry their answer: ⟦P Anna Kim⟧ is a person called so. */
function expectMarked(sample: string): void {
  const expected = [...sample.matchAll(/⟦([A-Z]) ([^⟧]*)⟧/g)].map(([, kind, name]) => `${kind} ${name}`);
  expect(cast(sample.replace(/⟦[A-Z] ([^⟧]*)⟧/g, '$1'))).toEqual([...new Set(expected)].sort());
}

describe('names in a sentence', () => {
  it.each([
    'Danish Prime Minister ⟦P Ingrid Halvorsen⟧ met farmers in ⟦L Aarhus⟧ on Friday.',
    'The defence minister, ⟦P Tomas Krull⟧, flew to ⟦L Nairobi⟧.',
    '“We are ready,” said ⟦P Amina Yusuf⟧, a nurse.',
    'However, ⟦L Brazil⟧ and ⟦L Peru⟧ refused.',
    'The ⟦O Ministry of Trade and Industry⟧ warned the ⟦O Bank of Japan⟧.',
    'The ⟦O Morvan news agency⟧'.replace('⟦O Morvan news agency⟧', '⟦O Morvan⟧ news agency reported it.'),
    'Storms hit the ⟦L Gulf of Oman⟧ and the ⟦L Arafura Sea⟧.',
    'They fled ⟦E Hurricane Walda⟧ in ⟦L Cuba⟧.',
    'Troops entered ⟦L Sarmin⟧ province in ⟦L Syria⟧ on Monday.',
    'Serious flooding was reported. Today the rain stopped.',
    'Turkish and Syrian officials met in March.',
    'The ⟦O UN⟧ praised ⟦L Kenya⟧.',
    'Director ⟦P Li van der Meer⟧ spoke to ⟦P Recep Tayyip Celik⟧ and ⟦P Omar al-Rashid⟧.',
    'Nothing here is a name.',
  ])('%s', expectMarked);
});

describe('who only made the page', () => {
  it.each([
    'Tove Aas/AFP via Getty Images',
    '(Reporting by Greta Sandmo and Knut Berge; Editing by Liv Moe)',
    'Knut Berge | Nordwire',
    'Siri Dahl in Telnes contributed to this report.',
    'Brunvik Post',
  ])('is not of the cast: %s', (line) => {
    const story = 'Mayor Ida Holm opened the ferry on Monday.';
    for (const text of [`${line}\n\n${story}`, `${story}\n\n${line}`]) {
      const article = { ...articleOf(text), siteName: 'Brunvik Post' };
      expect(analyze(article).entities.map(({ name }) => name)).toEqual(['Ida Holm']);
    }
  });

  it('is of the cast where the news is about them', () => {
    const text = 'By Greta Sandmo\n\nMayor Ida Holm gave Greta Sandmo a medal.';
    const names = analyze(articleOf(text)).entities.map(
      ({ name, mentions }) => `${name}: ${mentions.length}`,
    );
    expect(names.sort()).toEqual(['Greta Sandmo: 1', 'Ida Holm: 1']);
  });
});

describe('one entity, many names', () => {
  it('joins surname, title and possessive to the full name', () => {
    const { entities } = analyze(
      articleOf(
        'President Vera Lindqvist spoke. Lindqvist’s critics left. Mrs. Lindqvist stayed, and Lindqvist won.',
      ),
    );
    expect(entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([
      ['Vera Lindqvist', ['Lindqvist'], 4],
    ]);
  });

  it('joins an acronym to its long form', () => {
    const text =
      'The Union of Northern Ports (UNP) met. The UNP said no. The European Union agreed; the EU paid.';
    const { entities } = analyze(articleOf(text));
    expect(entities.map(({ name, aliases }) => `${name}: ${aliases}`).sort()).toEqual([
      'European Union: EU',
      'Union of Northern Ports: UNP',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    const text =
      'Governor Peter Holm and author Greta Holm disagree. Peter Holm smiled. Greta Holm left. Holm slept.';
    const { entities } = analyze(articleOf(text));
    const greta = entities.find(({ name }) => name === 'Greta Holm');
    expect(entities.map(({ name }) => name).sort()).toEqual(['Greta Holm', 'Peter Holm']);
    expect(greta?.aliases).toEqual(['Holm']);
  });

  it.each<[string, string, string[]]>([
    [
      'a title tells a namesake',
      'Peter Holm and Greta Holm met. Peter Holm smiled. Mrs. Holm left.',
      ['Peter Holm:2', 'Greta Holm:2'],
    ],
    [
      'who is named in full most often keeps the name',
      'Peter Holm spoke. Peter Holm smiled. His brother Anders Holm slept. Holm left.',
      ['Peter Holm:3', 'Anders Holm:1'],
    ],
    [
      'a title of the other gender is somebody else',
      'Peter Holm spoke on Monday. Later Mrs. Holm left the hall.',
      ['Peter Holm:1', 'Holm:1'],
    ],
  ])('%s', (_, text, expected) => {
    const { entities } = analyze(articleOf(text));
    const people = entities.filter(({ kind }) => kind === 'person');
    expect(people.map(({ name, mentions }) => `${name}:${mentions.length}`).sort()).toEqual(expected.sort());
  });

  it('says where every mention stands', () => {
    const text = 'Mayor Ana Ruiz spoke.\n\nLater, Ruiz left Lima.';
    for (const { mentions } of analyze(articleOf(text)).entities) {
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });
});

describe('roles', () => {
  it.each([
    ['⟦Turkish defence minister⟧ Hulya Demir rejected this.', 'Hulya Demir'],
    ['⟦Norwegian Prime Minister⟧ Nils Aas resigned.', 'Nils Aas'],
    ['Anna Kim, ⟦head of the agency’s Moscow bureau⟧, agreed.', 'Anna Kim'],
    ['Anna Kim, 54, a ⟦farmer from Kenya⟧, agreed.', 'Anna Kim'],
    ['Anna Kim, ⟦NATO’s secretary-general⟧, told reporters.', 'Anna Kim'],
    ['⟦Then finance minister⟧ Anna Kim signed it.', 'Anna Kim'],
    ['The ⟦Danish envoy to Peru⟧, Anna Kim, told reporters.', 'Anna Kim'],
    ['He met the minister, Anna Kim said.', 'Anna Kim'],
    [
      '⟦NATO’s secretary-general⟧ called on both to stop.\n\n“We ask them to stop,” Anna Kim told a news conference.',
      'Anna Kim',
    ],
    ['Anna Kim, minister Nils Aas and others met.', 'Anna Kim'],
    ['⟦Kaldovia’s former mayor⟧, Anna Kim, told reporters.', 'Anna Kim'],
    ['After talks with Nils Aas, ⟦Kaldovia’s mayor⟧, Anna Kim, resigned.', 'Anna Kim'],
    ['After talks with Anna Kim, Kaldovia’s mayor, Nils Aas, resigned.', 'Anna Kim'],
    ['After talks with Anna Kim, the mayor of Ulm, Nils Aas, resigned.', 'Anna Kim'],
    ['They named Anna Kim, Kaldovia’s mayor, Nils Aas.', 'Anna Kim'],
    ['They named Nils Aas, Kaldovia’s mayor, Anna Kim.', 'Anna Kim'],
    ['Before Anna Kim, Kaldovia’s mayor was Nils Aas.', 'Anna Kim'],
    ['Unlike Anna Kim, ⟦Kaldovia’s mayor⟧, Nils Aas voted no.', 'Anna Kim'],
    ['Anna Kim, ⟦Kaldovia’s mayor⟧, Nils Aas, its governor, and others met.', 'Anna Kim'],
    ['Nils Aas, Kaldovia’s mayor, Anna Kim, its ⟦governor⟧, and others met.', 'Anna Kim'],
    ['Nils Aas, Kaldovia’s mayor, Anna Kim, and others met.', 'Anna Kim'],
  ])('%s', (sample, name) => {
    const expected = [...sample.matchAll(/⟦([^⟧]*)⟧/g)].map(([, role]) => role);
    const { entities } = analyze(articleOf(sample.replace(/[⟦⟧]/g, '')));
    expect(entities.find((entity) => entity.name === name)?.roles.map((role) => role.text)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'President',
    'Anna',
    'Kim',
    'Kim’s',
    'the',
    'of',
    'NATO',
    'said',
    ',',
    '.',
    '“',
    '”',
    'in',
    'Peru',
    'al-Rashid',
    'İstanbul',
    '李明',
    '🦉',
    'U.N.',
    'Bank',
  );
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

  it('gives mentions that lie in the text and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = analyze(articleOf(text))
          .entities.flatMap((entity) => entity.mentions)
          .sort((a, b) => a.start - b.start);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
    );
  });

  it('keeps its mentions when a paragraph without names is appended', () => {
    const mentionsOf = (text: string) =>
      analyze(articleOf(text))
        .entities.map(({ id, mentions }) => ({ id, mentions }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(texts, (text) => {
        expect(mentionsOf(`${text}\n\nnothing more was heard of it all night.`)).toEqual(mentionsOf(text));
      }),
    );
  });

  it('gives ids that are unique', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = analyze(articleOf(text)).entities.map((entity) => entity.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
