/** A date as far as it is known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/u;
const WITHIN = { month: [1, 12], day: [1, 31], hour: [0, 23], minute: [0, 59] } as const;

/** The parts of an ISO 8601 date as it is written, in whatever time zone; absent where it is none. */
export function toDateParts(iso: string | undefined): DateParts | undefined {
  const found = ISO.exec(iso ?? '');
  if (!found?.[1]) return undefined;
  const [year, month, day, hour, minute] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : +part));
  const parts = { month, day, hour, minute };
  const isSound = Object.entries(WITHIN).every(([name, [least, most]]) => {
    const part = parts[name as keyof typeof parts];
    return part === undefined || (part >= least && part <= most);
  });
  return isSound && year !== undefined ? { year, ...parts } : undefined;
}

/** Digits with zeros before them. */
export function padded(part: number, digits = 2): string {
  return String(part).padStart(digits, '0');
}
