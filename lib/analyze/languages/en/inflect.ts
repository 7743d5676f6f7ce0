/** The finite forms, the participle and the base of an English verb. Irregular verbs are given as `say:said`, `speak:spoke:spoken`. */
export interface VerbForms {
  readonly base: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

const DOUBLING = new Set([
  'admit',
  'quip',
  'chat',
  'blog',
  'snap',
  'quit',
  'slam',
  'rap',
  'hint',
  'refer',
  'brag',
  'sum',
  'sob',
  'gab',
  'pen',
]);

/** Inflects a verb by the rules of English spelling. */
export function inflect(entry: string): VerbForms {
  const [base = '', past, pastParticiple] = entry.split(':');
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const participle = `${stemFor(base, 'ing')}ing`;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemFor(base, 'ed')}ed`;
  const finite = [third, past ?? regular, ...(pastParticiple ? [pastParticiple] : [])];
  return { base, finite, participle };
}

function stemFor(base: string, ending: 'ing' | 'ed'): string {
  if (/[^aeioy]e$|[^aeiou]ye$/.test(base)) return base.slice(0, -1);
  if (ending === 'ed' && base.endsWith('e')) return base.slice(0, -1);
  if (DOUBLING.has(base) && !/nt$/.test(base)) return base + base.slice(-1);
  return base;
}
