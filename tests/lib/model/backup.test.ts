import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/model/backup.ts';

const NOW = '2024-03-10T12:00:00.000Z';

describe('isBackupDue', () => {
  it.each([
    ['off', undefined, false],
    ['daily', undefined, true],
    ['daily', 'no date', true],
    ['daily', '2024-03-09T12:00:00.000Z', true],
    ['daily', '2024-03-09T12:00:00.001Z', false],
    ['weekly', '2024-03-09T12:00:00.000Z', false],
    ['weekly', '2024-03-03T12:00:00.000Z', true],
    ['weekly', '2031-01-01T00:00:00.000Z', true],
  ] as const)('%s, the last at %s: %s', (rhythm, lastAt, due) => {
    expect(isBackupDue(rhythm, lastAt, NOW)).toBe(due);
  });
});
