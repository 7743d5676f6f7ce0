import { i18n } from '#i18n';

/**
 * The reader's own variant of the language that the interface speaks, so that dates and words agree. Its calendar and
 * digits are those of the press online and of the counts beside them, where a country's habit is another.
 */
export function readingLocale(): string {
  const language = i18n.t('language');
  const own = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
  return new Intl.Locale(own, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

const SHAPES = [
  [/^\d{4}$/u, { year: 'numeric' }],
  [/^\d{4}-\d{2}$/u, { month: 'short', year: 'numeric' }],
  [/^\d{4}-\d{2}-\d{2}/u, { day: 'numeric', month: 'short', year: 'numeric' }],
] as const satisfies readonly (readonly [RegExp, Intl.DateTimeFormatOptions])[];

/** An ISO 8601 date in words, as precise as it is given. The day is the one written, in whatever time zone. */
export function formatDay(iso: string): string {
  const shape = SHAPES.find(([pattern]) => pattern.test(iso));
  const day = new Date(iso.slice(0, 10)); // a date without an hour is read as UTC
  if (!shape || Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(readingLocale(), { ...shape[1], timeZone: 'UTC' }).format(day);
}

/** The hour of an ISO 8601 date, as written in it; absent where it has none. */
export function hourOf(iso: string): string | undefined {
  return /T(\d{2}:\d{2})/u.exec(iso)?.[1];
}

/** A moment of the reader's own, in the reader's time zone: the hour today, the day before that. */
export function formatMoment(iso: string, now = new Date()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const today = moment.toDateString() === now.toDateString();
  const shape: Intl.DateTimeFormatOptions = today
    ? { hour: 'numeric', minute: '2-digit' }
    : {
        day: 'numeric',
        month: 'short',
        ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
      };
  return new Intl.DateTimeFormat(readingLocale(), shape).format(moment);
}

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in the largest unit that leaves a whole one. */
export function formatSize(bytes: number): string {
  const step = Math.min(STEPS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const shape = { style: 'unit', unit: STEPS[step], maximumFractionDigits: step < 2 ? 0 : 1 } as const;
  return new Intl.NumberFormat(readingLocale(), shape).format(bytes / 1000 ** step);
}
