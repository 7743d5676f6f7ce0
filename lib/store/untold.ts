import type { Database } from './database.ts';

/** Whether things were set aside of which the reader was not told yet. */
export async function isUntold({ meta }: Database): Promise<boolean> {
  return (await meta.get('untold')) !== undefined;
}

/** The reader was told. */
export function markTold({ meta }: Database): Promise<void> {
  return meta.delete('untold');
}
