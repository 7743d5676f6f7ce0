import type { BlockPass } from '../block-pass.ts';

const DATE_ONLY =
  /^(?:\d{1,2}:\d{2}|\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}.{0,20}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}.{0,30})$/i;
const LONGEST = 60;

/** Lines that are a date or a time and nothing else. */
export const datelines: BlockPass = {
  name: 'datelines',
  run: (blocks) => blocks.filter((block) => block.text.length > LONGEST || !DATE_ONLY.test(block.text)),
};
