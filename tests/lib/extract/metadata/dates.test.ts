import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../../../lib/extract/metadata/dates.ts';
import { asPrinted } from '../../../../lib/extract/metadata/printed-day.ts';

describe('a date as a page writes it', () => {
  it.each([
    ['2020-02-28', '2020-02-28'],
    ['2020-02-28 13:06:00', '2020-02-28T13:06:00'],
    ['2020-02-28T13:06:00+0100', '2020-02-28T13:06:00+01:00'],
    ['20200228T130600Z', '2020-02-28T13:06:00Z'],
    ['1582895160000', '2020-02-28T13:06:00.000Z'],
    ['Fri, 28 Feb 2020 13:06:00 +0100', '2020-02-28T13:06:00+01:00'],
    ['February 28, 2020 at 1:06 pm', '2020-02-28T13:06:00'],
    ['28. Februar 2020, 13.06 Uhr', '2020-02-28T13:06:00'],
    ['28 de fevereiro de 2020', '2020-02-28'],
    ['28 février 2020', '2020-02-28'],
    ['28 lutego 2020', '2020-02-28'],
    ['28 февраля 2020', '2020-02-28'],
    ['2020年2月28日', '2020-02-28'],
    ['28.02.2020', '2020-02-28'],
    ['الجمعة، 28 فبراير 2020', '2020-02-28'],
    ['2020-02-28T13:06:0Z', '2020-02-28T13:06:00Z'],
    ['Fr 28.02.20 | 13:06 Uhr', '2020-02-28T13:06:00'],
    ['Staff | 2/28/20', '2020-02-28'],
    ['version 10.15.20.1', undefined],
    ['no date at all', undefined],
    ['31.31.2020', undefined],
  ])('%s', (written, iso) => {
    expect(toIsoDate(written, { dayFirst: true })).toBe(iso);
  });

  it('is read by the country where day and month could be either', () => {
    expect(toIsoDate('3/4/2021', { dayFirst: true })).toBe('2021-04-03');
    expect(toIsoDate('3/4/2021', { dayFirst: false })).toBe('2021-03-04');
    expect(toIsoDate('3/14/2021', { dayFirst: true })).toBe('2021-03-14');
  });

  it('is ISO 8601 or nothing, whatever the text', () => {
    const pieces = fc.constantFrom(
      '2020',
      '-',
      '/',
      '.',
      ' ',
      '28',
      'Feb',
      'T',
      ':',
      '13',
      'Z',
      'de ',
      '+01:00',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const iso = toIsoDate(parts.join(''), { dayFirst: true });
        if (iso !== undefined)
          expect(iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d)?)?$/);
      }),
    );
  });
});

describe('a moment in UTC', () => {
  it.each([
    ['the evening before in America', '2020-04-14T00:38:07Z', '2020-04-13', '2020-04-13T23:38:07-01:00'],
    ['the morning after in Europe', '2019-10-18T22:04:00Z', '2019-10-19', '2019-10-19T00:04:00+02:00'],
    ['the day that is printed', '2020-04-14T10:00:00Z', '2020-04-14', '2020-04-14T10:00:00Z'],
    ['a day that no time zone had', '2023-11-06T13:14:51Z', '2023-11-05', '2023-11-06T13:14:51Z'],
    ['another week', '2020-04-14T10:00:00Z', '2020-04-21', '2020-04-14T10:00:00Z'],
    ['a day without a time', '2020-04-14', '2020-04-13', '2020-04-14'],
  ])('printed as %s', (_name, published, printed, expected) => {
    expect(asPrinted(published, [printed])).toBe(expected);
  });

  it('stays where one of two printed days confirms it', () => {
    const moment = '2020-04-14T17:52:10Z';
    expect(asPrinted(moment, ['2020-04-14', '2020-04-15'])).toBe(moment);
  });
});
