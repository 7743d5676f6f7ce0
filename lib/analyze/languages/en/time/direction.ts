import type { Direction } from '../../../time/rule.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Irregular pasts that news uses; regular ones are told by -ed. */
const PAST = toSet(
  'was were had did said told came went took made won lost died met began left fell rose held gave got saw found ' +
    'brought became kept broke wrote spoke sent sold bought paid shot struck hit ran flew grew threw drew knew thought ' +
    'fought caught taught sought stood spent built heard chose drove quit been led ' +
    'withdrew fled fed ' +
    'laid lay since ago born has have having',
);
const PRESENT = toSet('is are am says say tells adds');
const FUTURE = toSet("will 'll ’ll wo shall would upcoming until");
const MODAL = toSet('can could may might should must cannot');
/** After these "to" looks ahead: expected to, plans to. */
const AHEAD = toSet(
  'expected scheduled planned due set slated likely bound ready poised going plan plans planning hope hopes hoping ' +
    'intends intend expect expects expecting aims aim agreed vowed promised wants want prepares preparing prepared ' +
    'supposed begins starts arrives opens resumes returns meets faces ordered invited decided needs need has have',
);
/** After these "to" tells what was done: began to, managed to. */
const DONE = toSet(
  'began started continued managed failed tried came used refused helped forced rushed went proceeded seemed',
);
const NOT_VERBS = toSet(
  'hundred united need indeed wounded armed alleged limited speed seed exceed proceed succeed feed',
);
const WORD =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Inc|Corp|Co|Ltd)\.|[\p{L}\p{N}'’-]+|[.;:!?]/gu;
const REACH_BACK = 14;
const REACH_AHEAD = 12;

/**
 * Reads from the verbs around an expression whether it points back or ahead: the nearest verb before it in its sentence
 * decides, then the first one after it. Heuristic of our own after the tense rule of Mazur & Dale (2008).
 */
export function readDirection(text: string, start: number, end: number): Direction {
  const before = wordsOf(text.slice(Math.max(0, start - 140), start));
  const sentence = before.slice(before.findLastIndex(isStop) + 1).slice(-REACH_BACK);
  const after = wordsOf(text.slice(end, end + 110));
  const stop = after.findIndex(isStop);
  const ahead = (stop < 0 ? after : after.slice(0, stop)).slice(0, REACH_AHEAD);
  return readBack(sentence, ahead[0]) ?? readAhead(ahead) ?? 'unknown';
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isStop = (word: string): boolean => /^[.;:!?]$/.test(word);

function readBack(words: readonly string[], next: string | undefined): Direction | undefined {
  if (/\bas (?:early|soon|late) as$/i.test(words.slice(-3).join(' '))) return 'future';
  for (let i = words.length - 1; i >= 0; i--) {
    const word = (words[i] ?? '').toLowerCase();
    const previous = (words[i - 1] ?? '').toLowerCase();
    const following = (words[i + 1] ?? next ?? '').toLowerCase();
    if (word === 'to' && i < words.length - 1) {
      if (AHEAD.has(previous)) return 'future';
      if (DONE.has(previous)) return 'past';
      if (isInfinitive(following)) return 'future';
    }
    if (PLANNED.has(word) && (isPlan(word, following) || /^(?:has|have|is|are)$/.test(previous)))
      return 'future';
    if (COMING.has(word) && words.length - i <= COMING_REACH) return 'future';
    if (FUTURE.has(word)) return 'future';
    if (MODAL.has(word) && words.length - i <= 5) return following === 'have' ? 'past' : 'future';
    if (!isPast(words[i] ?? '')) continue;
    if (/^(?:be|to)$/.test(previous)) continue;
    if (/^(?:will|would|shall|’ll|'ll)$/.test(previous)) return 'future';
    return 'past';
  }
  return undefined;
}

/** Said of what is arranged: "due Friday", "set for Friday". */
const PLANNED = toSet('expected scheduled planned due set slated payable effective');
const isPlan = (word: string, following: string): boolean =>
  word === 'due' ||
  word === 'payable' ||
  /^(?:for|to|by)$/.test(following) ||
  (word !== 'set' && following === 'on');

/** Present tense that news uses of what is coming: "the two meet Friday". */
const COMING = toSet(
  'meet meets begin begins start starts arrive arrives leaves travel travels opens returns votes expires',
);
const COMING_REACH = 5;

const INFINITIVES = toSet(
  'be begin start meet hold visit vote open leave arrive take return travel attend resume end expire appear testify ' +
    'launch conclude discuss go become make join play face decide hear run release publish announce report give send move',
);
const isInfinitive = (word: string): boolean => INFINITIVES.has(word);

function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  if (PAST.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('ed') && !NOT_VERBS.has(lower) && word === lower;
}

function readAhead(words: readonly string[]): Direction | undefined {
  for (const [i, each] of words.entries()) {
    const word = each.toLowerCase();
    const following = (words[i + 1] ?? '').toLowerCase();
    if (FUTURE.has(word)) return 'future';
    if (MODAL.has(word)) return following === 'have' ? 'past' : 'future';
    if (PRESENT.has(word)) return AHEAD.has(following) || following === 'to' ? 'future' : undefined;
    if (isPast(each)) return 'past';
  }
  return undefined;
}
