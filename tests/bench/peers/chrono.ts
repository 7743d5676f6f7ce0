import { parse } from 'chrono-node';
import type { Timex } from './places.ts';

/** Dates with values, as precise as they are certain, counted from the day of publication where there is one. */
export function findDates(text: string, published: string | undefined): Timex[] {
  const reference = published ? new Date(`${published}T12:00:00`) : new Date();
  return parse(text, reference, { forwardDate: false }).map(({ index, text: words, start }) => {
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
      String(start.get(part) ?? '').padStart(part === 'year' ? 4 : 2, '0'),
    );
    const isDay = start.isCertain('day') || start.isCertain('weekday');
    let value = `${year}-${month}-${day}`;
    if (!isDay && start.isCertain('month')) value = `${year}-${month}`;
    else if (!isDay && start.isCertain('year')) value = `${year}`;
    if (/^now$/iu.test(words)) value = 'PRESENT_REF';
    else if (/\bweeks?\b/iu.test(words)) value = toWeek(start.date());
    return { start: index, end: index + words.length, text: words, type: 'DATE', value };
  });
}

/** The ISO week of a day, as TIMEX3 writes it: the week of its Thursday. */
function toWeek(day: Date): string {
  const thursday = new Date(day);
  thursday.setDate(day.getDate() + 4 - (day.getDay() || 7));
  const first = new Date(thursday.getFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first.getTime()) / 86_400_000 + 1) / 7);
  return `${thursday.getFullYear()}-W${String(week).padStart(2, '0')}`;
}
