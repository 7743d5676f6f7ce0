import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dateLabel, momentLabel } from '../../../components/timeline/date-label.ts';
import { formatDay, formatMoment, formatSize, hourOf } from '../../../components/ui/dates.ts';
import { createGetMessage, readWords } from '../../support/view-words.ts';

describe('a day in words', () => {
  it.each([
    ['2020', '2020'],
    ['2020-02', 'Feb 2020'],
    ['2020-02-28', 'Feb 28, 2020'],
    ['2020-02-28T23:59:00-11:00', 'Feb 28, 2020'],
    ['2020-02-28T00:01:00+14:00', 'Feb 28, 2020'],
    ['28.2.2020', '28.2.2020'],
    ['2020-13-45', '2020-13-45'],
    ['', ''],
  ])('%s is %s, as it was written', (iso, words) => {
    expect(formatDay(iso)).toBe(words);
  });

  it.each([
    ['2020-02-28T13:06:00+01:00', '13:06'],
    ['2020-02-28', undefined],
  ])('%s has the hour %s', (iso, hour) => {
    expect(hourOf(iso)).toBe(hour);
  });
});

describe('a moment of the reader’s own', () => {
  const now = new Date(2025, 2, 7, 12, 0);

  it.each([
    [new Date(2025, 2, 7, 9, 5), /^9:05/],
    [new Date(2025, 1, 18, 9, 5), /^Feb 18$/],
    [new Date(2024, 1, 18, 9, 5), /^Feb 18, 2024$/],
  ])('%s', (moment, words) => {
    expect(formatMoment(moment.toISOString(), now)).toMatch(words);
  });

  it('that is none is shown as it is', () => {
    expect(formatMoment('soon', now)).toBe('soon');
  });
});

describe('a date beside the line', () => {
  it.each([
    ['2016', 'year', { day: '2016' }],
    ['2016-07', 'month', { day: 'Jul' }],
    ['2016-07-15', 'day', { day: 'Jul 15' }],
    ['2016-07-15T22:00', 'time', { day: 'Jul 15', hour: '22:00' }],
  ] as const)('%s is %j', (date, grain, label) => {
    expect(dateLabel({ date, grain })).toEqual(label);
  });

  it('is the reader’s own for what the reader read', () => {
    expect(momentLabel('2025-03-06T23:30:00Z', 'Asia/Tokyo')).toEqual({ day: 'Mar 7', hour: '08:30' });
    expect(momentLabel('soon')).toEqual({ day: 'soon' });
  });
});

describe('in another language', () => {
  const english = fakeBrowser.i18n.getMessage;

  afterEach(() => {
    fakeBrowser.i18n.getMessage = english;
    vi.restoreAllMocks();
  });

  const speak = (words: Record<string, string>, reads: string[]) => {
    fakeBrowser.i18n.getMessage = createGetMessage(words) as typeof english;
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(reads);
  };

  it('dates and sizes follow the words of the interface', () => {
    speak(readWords('de'), ['en-GB', 'de-AT']);
    expect(formatDay('2020-02-28')).toMatch(/^28\. Feb/);
    expect(formatSize(1_500_000)).toBe('1,5 MB');
  });

  it('years are those of the press, whatever the calendar of the country', () => {
    speak({ language: 'ar' }, ['ar-SA']);
    expect(formatDay('2020-02-28')).toMatch(/28.*2020/);
  });
});
