import type { MachineId } from '../model/sync.ts';

/** The first file: what the key is made with, and by which a passphrase is tried. */
export const HEAD = 'start.bin';

/** A file of a machine’s. */
export interface FileName {
  readonly machine: MachineId;
  /** From 1, without a gap. */
  readonly number: number;
}

/** Names a file. It says which machine wrote it as which of its files, and nothing else. */
export function toFileName({ machine, number }: FileName): string {
  return `${machine}-${String(number).padStart(DIGITS, '0')}.bin`;
}

const DIGITS = 8;
const NAMES = /\b([\da-f]{32})-(\d{8})\.bin\b/gu;

/** A new machine’s name. */
export function newMachineId(): MachineId {
  return crypto.randomUUID().replaceAll('-', '');
}

/**
 * The numbers of each machine’s files in a folder, in their order. Our names have nothing in them that a listing could
 * write otherwise, so that it need not be parsed as XML.
 */
export function readFileNames(listing: string): Map<MachineId, number[]> {
  const files = new Map<MachineId, Set<number>>();
  for (const [, machine = '', digits = ''] of listing.matchAll(NAMES))
    files.set(machine, (files.get(machine) ?? new Set()).add(Number(digits)));
  return new Map([...files].map(([machine, numbers]) => [machine, [...numbers].sort((a, b) => a - b)]));
}
