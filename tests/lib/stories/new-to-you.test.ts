import { describe, expect, it } from 'vitest';
import { findNews } from '../../../lib/stories/new-to-you.ts';
import { readingOf } from './readings.ts';

const BEFORE = readingOf(
  'before',
  'Mayor Oda Falk closed the harbor of Harlow on June 3, 2019.\n\n“The quay is not safe for anybody who walks on it,” Falk said.',
);

describe('what is new to you', () => {
  it('is everything where nothing was read before', () => {
    const news = findNews(BEFORE, []);
    expect(news.first).toBe(true);
    expect(news.people.map(({ name }) => name)).toEqual(['Oda Falk']);
    expect(news.events).toHaveLength(1);
  });

  it('is nothing of the article itself', () => {
    expect(findNews(BEFORE, [BEFORE]).first).toBe(true);
  });

  it('is the people that earlier articles did not name, also not by last name alone', () => {
    const now = readingOf('now', 'Police chief Erik Blom spoke with Oda Falk. Falk smiled.');
    expect(findNews(now, [BEFORE]).people.map(({ name }) => name)).toEqual(['Erik Blom']);
  });

  it('is the quotes that were not quoted before, whole or in part', () => {
    const now = readingOf(
      'now',
      '“The quay is not safe for anybody,” Falk said.\n\n“We shall build a new one before the winter comes,” Falk said.',
    );
    expect(findNews(now, [BEFORE]).quotes.map(({ text }) => text)).toEqual([
      'We shall build a new one before the winter comes,',
    ]);
  });

  it('is no quote that was only translated otherwise', () => {
    const now = readingOf('now', '“The quay isn’t safe for anyone who walks along it,” Oda Falk said.');
    expect(findNews(now, [BEFORE]).quotes).toEqual([]);
  });

  it('is the dated events that were not told before', () => {
    const now = readingOf(
      'now',
      'Mayor Oda Falk had closed the harbor of Harlow on June 3, 2019. She resigned on Thursday.',
    );
    expect(findNews(now, [BEFORE]).events.map(({ date }) => date)).toEqual(['2021-06-17']);
  });
});
