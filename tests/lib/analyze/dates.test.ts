import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze/analyze.ts';
import type { DateMention } from '../../../lib/model/analysis.ts';
import { articleOf } from '../../support/article.ts';

/** Friday. */
const PUBLISHED = '2021-06-18';

function datesIn(text: string, publishedAt: string | undefined = PUBLISHED): readonly DateMention[] {
  return analyze(articleOf(text, { publishedAt })).dates;
}

/** The text with its dates marked and resolved: 'on ⟦Friday=2021-06-18⟧'. */
function marked(text: string, publishedAt?: string): string {
  let result = '';
  let end = 0;
  for (const date of datesIn(text, publishedAt)) {
    result += `${text.slice(end, date.start)}⟦${date.text}=${date.value}⟧`;
    end = date.end;
  }
  return result + text.slice(end);
}

const unmarked = (sample: string): string => sample.replace(/⟦(.*?)=[^⟧]*⟧/g, '$1');

/** One table for each file of rules; the sample carries the answer. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'days of months': [
    'The bridge fell on ⟦2021-03-04=2021-03-04⟧.',
    'The bridge fell on ⟦3/4/2021=2021-03-04⟧.',
    'It opened on ⟦June 3, 2019=2019-06-03⟧, and closed again.',
    'It opened on ⟦3 June 2019=2019-06-03⟧ and closed again.',
    'It opened on ⟦Thursday, June 3=2021-06-03⟧.',
    'The mill burned down on ⟦Oct. 12=2020-10-12⟧.',
    'The vote will be held on ⟦Oct. 12=2021-10-12⟧.',
    'The talks began on ⟦March 30, 2020=2020-03-30⟧, and broke down ⟦three days later=2020-04-02⟧.',
  ],
  months: [
    'The harbor was closed in ⟦August=2020-08⟧.',
    'The harbor will be closed in ⟦August=2021-08⟧.',
    'The harbor closed in ⟦March 2017=2017-03⟧.',
    'The harbor was built ⟦last May=2021-05⟧.',
    'She was elected in ⟦late November=2020-11⟧.',
    'Mr. May may march to the mall with April Jones.',
  ],
  years: [
    'Under a ⟦2016=2016⟧ deal the quarry was to close.',
    'The party lost power in ⟦2012=2012⟧ and won it back in ⟦2018=2018⟧.',
    'More than 2016 people marched past 1999 houses and paid $2020 each.',
    'The kiln dates from ⟦the 15th century=14⟧ and was rebuilt in ⟦the 1970s=197⟧.',
    'The season of ⟦2018=2018⟧-⟦19=2019⟧ was the last one.',
  ],
  weekdays: [
    'The minister resigned ⟦Friday=2021-06-18⟧.',
    'The minister resigned ⟦Thursday=2021-06-17⟧.',
    'The council will meet ⟦Monday=2021-06-21⟧.',
    'The council met ⟦last Friday=2021-06-11⟧.',
    'The council meets again ⟦next Tuesday=2021-06-22⟧.',
    'Shots were heard on ⟦Sunday night=2021-06-13TNI⟧.',
    'It was a good friday for black fridays.',
  ],
  'the clock': [
    'The train left at ⟦9:30 p.m. Thursday=2021-06-17T21:30⟧.',
    'The gates open at ⟦noon=2021-06-18T12:00⟧.',
    'The final score was 12:30 to the guests.',
  ],
  'words for days': [
    '⟦Today=2021-06-18⟧ the mine reopened, as promised ⟦yesterday=2021-06-17⟧.',
    'The strike begins ⟦tomorrow morning=2021-06-19TMO⟧ or ⟦tonight=2021-06-18TNI⟧.',
  ],
  'calendar units': [
    'Prices fell ⟦last week=2021-W23⟧ and rose ⟦this month=2021-06⟧.',
    'The plant closed ⟦earlier this year=2021⟧; ⟦next year=2022⟧ it will be torn down.',
    'In ⟦2015=2015⟧ a ship struck the tower, and it stayed shut until ⟦the following spring=2016-SP⟧.',
    'In ⟦May 2015=2015-05⟧ the pier burned, and ⟦the following summer=2015-SU⟧ it was rebuilt.',
    'In ⟦May 2015=2015-05⟧ the pier burned; it had been painted ⟦the previous winter=2014-WI⟧.',
    'In ⟦2015=2015⟧ the mayor left, and ⟦the following year=2016⟧ the museum closed.',
    'It happened on ⟦May 2, 2019=2019-05-02⟧. ⟦The same day=2019-05-02⟧ the dam broke.',
  ],
  quarters: [
    'Sales fell in ⟦the first quarter=2021-Q1⟧ and in ⟦the fourth quarter of 2019=2019-Q4⟧.',
    'A quarter of the town was flooded.',
  ],
  seasons: [
    'The ice broke in ⟦the spring of 2014=2014-SP⟧.',
    'The fires of ⟦last summer=2020-SU⟧ came back.',
    'Prices fall when leaves fall.',
  ],
  offsets: [
    'The couple married ⟦two years ago=2019⟧ and parted ⟦three weeks ago=2021-W21⟧.',
    'Nothing was heard of him until ⟦half a year ago=2020-12⟧.',
    'The ferry sank on ⟦April 10, 2020=2020-04-10⟧. ⟦Two days earlier=2020-04-08⟧ it had been inspected.',
  ],
  durations: [
    'It took ⟦66,000,000 years=P66000000Y⟧ to form and ⟦1,200 years=P1200Y⟧ to vanish.',
    'For ⟦half a year=P6M⟧ nothing was done.',
    'They waited ⟦three hours=PT3H⟧ after a ⟦two-week=P2W⟧ delay.',
    'The siege lasted ⟦several months=PXM⟧.',
    'The 27-year-old driver was unhurt.',
  ],
  rhythms: ['The ferry runs ⟦daily=P1D⟧, and ⟦every Sunday=XXXX-WXX-7⟧ there is a market.'],
  holidays: [
    'The market was closed on ⟦Christmas Day=2020-12-25⟧.',
    'The parade of ⟦Thanksgiving 2019=2019-11-28⟧ was the last.',
    'The bells rang on ⟦Easter Sunday=2021-04-04⟧.',
  ],
  'vague times': [
    'The dam was ⟦recently=PAST_REF⟧ repaired and is safe ⟦now=PRESENT_REF⟧.',
    'A meeting is planned for ⟦the near future=FUTURE_REF⟧.',
  ],
  'words at either end that are no part': [
    'It must be ready by ⟦the end of the year=2021⟧.',
    'They met at ⟦5 p.m. on Friday=2021-06-18T17:00⟧, and at ⟦9 in the morning=2021-06-18T09:00⟧ again.',
    'It was in ⟦today=2021-06-18⟧’s paper, and on ⟦Friday=2021-06-18⟧’s list.',
    'It had only ⟦recently=PAST_REF⟧ opened, and snowed in ⟦spring=2021-SP⟧.',
    'The market is held on ⟦Mondays=XXXX-WXX-1⟧.',
    'A ⟦100-day=P100D⟧ siege ended a ⟦two-year-long=P2Y⟧ war.',
    'It took ⟦a year and a half=P1Y6M⟧, in ⟦the past=PAST_REF⟧.',
    'He left ⟦several days=PXD⟧ earlier, and forecast for ⟦the full year=2021⟧.',
    'Costs rose in ⟦the latest quarter=2021-Q1⟧ and in ⟦the second quarter of last year=2020-Q2⟧.',
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, samples) => {
  it.each(samples)('%s', (sample) => {
    expect(marked(unmarked(sample))).toBe(sample);
  });
});

describe('without a publication date', () => {
  it.each([
    'The minister resigned ⟦Friday=XXXX-WXX-5⟧.',
    'The harbor was closed in ⟦August=XXXX-08⟧ and again ⟦last year=XXXX⟧.',
    'It opened on ⟦June 3, 2019=2019-06-03⟧.',
  ])('%s', (sample) => {
    const text = unmarked(sample);
    const { dates } = analyze(articleOf(text, { publishedAt: undefined }));
    expect(dates.map(({ text: words, value }) => `⟦${words}=${value}⟧`)).toEqual(sample.match(/⟦[^⟧]*⟧/g));
  });

  it('says that there was nothing to count from', () => {
    const [friday] = analyze(articleOf('The minister resigned Friday.')).dates;
    expect(friday?.reason).toEqual({ code: 'noReferenceDate', values: ['Friday'] });
  });
});

describe('the reason', () => {
  it('names the words and the day that they were counted from', () => {
    const [friday] = datesIn('The minister resigned Friday.');
    expect(friday?.reason).toEqual({ code: 'fromPublicationDate', values: ['Friday', PUBLISHED] });
  });

  it('names the date before where it was counted from that', () => {
    const [, later] = datesIn('The ferry sank on April 10, 2020. Two days later it was raised.');
    expect(later?.reason).toEqual({ code: 'fromLastDate', values: ['Two days later', '2020-04-10'] });
  });
});
