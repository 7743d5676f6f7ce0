import type { CueClass } from '../../quotes/speech-words.ts';
import { inflect } from './inflect.ts';

// Sorted by hand after B. Levin, English Verb Classes and Alternations (1993), and the frames of VerbNet's classes of the
// same numbers: say 37.7, tell 37.2 and 37.1, complain 37.8, manner of speaking 37.3, talk 37.5, advise 37.9, judgment 33,
// characterize 29.2, conjecture 29.5; VerbNet adds promise 37.13, urge 58 and order 60. Verbs of thinking are left out.
const CLASSES: Readonly<Record<CueClass, string>> = {
  say: 'say:said add claim insist maintain contend argue assert joke quip boast brag vow swear:swore:sworn testify',
  state:
    'state note announce declare explain report conclude observe remark mention reiterate repeat stress emphasize emphasise ' +
    'underline underscore point recount relate confirm affirm verify acknowledge concede admit confess allege reveal disclose ' +
    'warn caution write:wrote:written tweet post reply respond counter proclaim recall clarify agree continue certify ' +
    'signal indicate email text blog volunteer marvel echo articulate detail',
  complain:
    'complain lament grumble gripe protest object apologize apologise rail rant fume brag bemoan decry worry',
  tell: 'tell:told inform assure remind alert notify advise',
  ask: 'ask inquire enquire wonder question query',
  urge: 'urge implore exhort beg plead appeal order instruct command encourage press push demand call request lobby',
  promise: 'promise pledge threaten guarantee offer refuse decline commit propose recommend advocate',
  deny: 'deny reject rebut refute dispute contradict dismiss disagree challenge disavow repudiate',
  judge:
    'praise commend applaud laud hail thank congratulate condemn criticize criticise blast denounce deplore lambaste accuse ' +
    'charge blame slam attack bash rip rebuke chide scold castigate excoriate hammer assail mock tease ridicule deride salute ' +
    'defend endorse tout credit compliment fault compare liken',
  describe: 'describe characterize characterise label brand dub term portray depict refer',
  talk: 'talk speak:spoke:spoken comment elaborate discuss address opine muse express voice outline',
  cite: 'cite quote invoke name read:read release issue publish',
  suppose: 'suggest hint imply posit speculate guess reckon surmise theorize hypothesize predict estimate',
  voice:
    'shout yell cry scream exclaim whisper mutter bellow chant answer retort intone thunder roar scoff sneer',
};

/** The class of each form of a verb that reports speech without marks. The first mention of a form wins. */
export const cueClasses: ReadonlyMap<string, CueClass> = collect();

function collect(): Map<string, CueClass> {
  const classes = new Map<string, CueClass>();
  for (const [name, list] of Object.entries(CLASSES)) {
    for (const entry of list.split(' ')) {
      const { base, finite, participle } = inflect(entry);
      for (const form of [base, ...finite, participle]) {
        if (!classes.has(form)) classes.set(form, name as CueClass);
      }
    }
  }
  return classes;
}
