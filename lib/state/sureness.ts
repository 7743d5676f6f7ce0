/** How sure a finding is, in the three grades that have words. */
export type Sureness = 'sure' | 'likely' | 'unsure';

// Where the grades begin. Our choice, to be set anew when a benchmark says how often a confidence is right.
const LIKELY_FROM = 0.6;
const SURE_FROM = 0.85;

/** The grade of a confidence (0..1): readers get words, never numbers. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'unsure';
}
