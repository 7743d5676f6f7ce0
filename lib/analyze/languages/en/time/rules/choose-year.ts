import { daysBetween, isDay, weekdayOf } from '../../../../time/calendar.ts';
import type { Place } from '../../../../time/rule.ts';

/** A day this near is meant where no verb tells, and where the other year's is far. */
const NEAR_DAYS = 62;
/** Nobody names a day nearly a year off without its year, whatever the verb. */
const FAR_DAYS = 300;
/** In a chronicle a month that lies so far before the last one is that of the next year. */
const TURN_OF_YEAR_MONTHS = 8;

/** "In 2014, in March": the year that stands right before. */
function yearBeside({ last, gap }: Place): number | undefined {
  const beside =
    gap !== undefined &&
    /^,? ?(?:(?:in|on|by|around|early|late|until|from)(?: the)? ?)?(?:(?:early|late) )?$/i.test(gap);
  return beside && last && /^\d{4}$/.test(last.value) ? last.day.year : undefined;
}

/** The year of a month that is named without one: the last such month, unless the verb looks ahead. */
export function yearOfMonth(place: Place, month: number): number {
  const beside = yearBeside(place);
  if (beside !== undefined) return beside;
  const { year, month: now } = place.reference;
  if (place.narrative) return now - month >= TURN_OF_YEAR_MONTHS ? year + 1 : year;
  const direction = place.direction();
  if (direction === 'future') return month >= now ? year : year + 1;
  return month <= now ? year : year - 1;
}

/** The year of a day that is named without one; a weekday beside it must agree. */
export function yearOfDay(place: Place, month: number, day: number, weekday?: number): number | undefined {
  const { reference } = place;
  const beside = yearBeside(place);
  if (beside !== undefined && isDay({ year: beside, month, day })) return beside;
  const around = [reference.year - 1, reference.year, reference.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isDay);
  if (weekday !== undefined) {
    const fitting = around.filter((each) => weekdayOf(each) === weekday);
    if (fitting.length === 1) return fitting[0]?.year;
  }
  if (place.narrative) {
    if (!isDay({ year: 2000, month, day })) return undefined;
    return reference.month - month >= TURN_OF_YEAR_MONTHS ? reference.year + 1 : reference.year;
  }
  const ahead = around.find((each) => daysBetween(reference, each) >= 0);
  const back = around.findLast((each) => daysBetween(each, reference) >= 0);
  const direction = place.direction();
  const justPast = back && ahead && daysBetween(back, reference) <= NEAR_DAYS;
  if (justPast && daysBetween(reference, ahead) >= FAR_DAYS) return back.year;
  if (direction === 'future') return (ahead ?? back)?.year;
  const near = ahead && daysBetween(reference, ahead) <= NEAR_DAYS;
  if (near && (!back || daysBetween(back, reference) >= (direction === 'past' ? FAR_DAYS : NEAR_DAYS)))
    return ahead.year;
  return (back ?? ahead)?.year;
}
