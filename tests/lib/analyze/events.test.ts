import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { articleOf } from '../../support/article.ts';

function eventsIn(text: string, publishedAt?: string): readonly string[] {
  const { events } = analyze(articleOf(text, { publishedAt }));
  return events.map(
    ({ date, grain, sentence }) => `${date} ${grain}: ${text.slice(sentence.start, sentence.end)}`,
  );
}

describe('events', () => {
  it('are the sentences that name a date, in order of time', () => {
    const text =
      'The mayor of Harlow resigned Friday. He had been elected in 2016. Nobody knows who comes next. ' +
      'In March 2018 he had closed the harbor, and on 2 May 2019 the school.';
    expect(eventsIn(text, '2021-06-18')).toEqual([
      '2016 year: He had been elected in 2016.',
      '2018-03 month: In March 2018 he had closed the harbor, and on 2 May 2019 the school.',
      '2019-05-02 day: In March 2018 he had closed the harbor, and on 2 May 2019 the school.',
      '2021-06-18 day: The mayor of Harlow resigned Friday.',
    ]);
  });

  it.each([
    ['a duration', 'They waited for half a year.'],
    ['a rhythm', 'The ferry runs every Sunday.'],
    ['a vague time', 'The dam was recently repaired.'],
    ['a date that only bounds', 'In the war of 1066 BC nothing was written. Since then he has slept.'],
    ['no date', 'The dam broke.'],
  ])('are not made from %s', (_, text) => {
    expect(eventsIn(text, '2021-06-18')).toEqual([]);
  });

  it('are not made from dates that nothing resolves', () => {
    expect(eventsIn('The minister resigned Friday.')).toEqual([]);
  });

  it('show a week as its month', () => {
    expect(eventsIn('Prices fell last week.', '2021-06-18')).toEqual([
      '2021-06 month: Prices fell last week.',
    ]);
  });

  it('name who is in the sentence, and why they are dated so', () => {
    const text = 'President Oda Falk visited Norwich on Thursday. Erik Blom stayed at home.';
    const { events, entities } = analyze(articleOf(text, { publishedAt: '2021-06-18' }));
    const names = events[0]?.entityIds.map((id) => entities.find((entity) => entity.id === id)?.name);
    expect(names).toContain('Oda Falk');
    expect(names).not.toContain('Erik Blom');
    expect(events[0]?.reason).toEqual({ code: 'fromPublicationDate', values: ['Thursday', '2021-06-18'] });
  });
});
