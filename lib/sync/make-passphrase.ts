/** Without those that look alike; 32 of them, so that each is as likely as any other. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const IN_GROUP = 4;

/** A passphrase that nobody guesses: 20 letters of 5 bits each, in groups that are easily written down. */
export function makePassphrase(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(GROUPS * IN_GROUP));
  const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.match(new RegExp(`.{${IN_GROUP}}`, 'gu'))?.join('-') ?? letters;
}
