import type { Force } from '../../../model/analysis.ts';
import type { CueWord } from '../../quotes/speech-words.ts';
import { inflect } from './inflect.ts';

// Chosen by hand after the classes of B. Levin, English Verb Classes and Alternations (1993): 37.1 to 37.9 (verbs of
// communication), 29.1, 29.2 and 33 (appoint, characterize, judge), 40.2 (nonverbal expression). The force of a
// verb follows J. Searle, A Taxonomy of Illocutionary Acts (1976), cut finer where news tells apart.
const SPEECH: Readonly<Record<Force, string>> = {
  says:
    'say:said tell:told add write:wrote:written note state explain announce declare argue continue report comment conclude observe ' +
    'remark respond reply recall mention tweet post quip joke testify reiterate repeat stress emphasize emphasise ' +
    'underline underscore recount relate predict reflect opine muse elaborate interject intervene retort ' +
    'chime explain clarify counter answer shout yell cry scream exclaim whisper mutter murmur mumble bellow chant ' +
    'deadpan intone text message email e-mail blog crow gush sigh sob snap growl bark roar thunder croak quaver ' +
    'drawl volunteer venture summarize summarise philosophize lecture sermonize preach pronounce proclaim ' +
    'rejoin assess assure caption remind disclose reveal marvel enthuse',
  claims:
    'claim allege assert contend insist maintain boast brag posit speculate suggest hint imply guess reckon surmise theorize hypothesize',
  denies: 'deny reject rebut refute dispute contradict disagree dismiss object protest demur',
  warns: 'warn caution alert forewarn',
  threatens: 'threaten vow',
  urges:
    'urge implore exhort beg plead appeal demand advise recommend propose order instruct command encourage counsel insist',
  promises: 'promise pledge swear:swore:sworn vow guarantee',
  asks: 'ask inquire enquire wonder question query',
  confirms: 'confirm affirm verify certify agree concur acknowledge',
  admits: 'admit concede confess apologize apologise acknowledge',
  praises: 'praise commend applaud laud hail thank congratulate',
  condemns:
    'condemn criticize criticise complain blast denounce decry deplore lament scoff sneer fume rail rant lambaste accuse charge ' +
    'bemoan grumble grouse gripe carp seethe',
};

const OTHER: Readonly<Record<Force, string>> = {
  says:
    'call describe characterize characterise label brand dub term refer cite quote mock tease rib speak:spoke:spoken talk read:read express voice ' +
    'point offer begin:began:begun start open close finish end go:went:gone put:put laugh smile grin nod shrug chuckle ' +
    'think:thought believe feel:felt figure consider see:saw:seen know:knew:known hope expect remember notice ' +
    'share publish release issue sing:sang:sung recite invoke portray depict define deem liken compare hear:heard ' +
    'find:found pray phrase signal indicate greet introduce present weigh counter sum concentrate focus tout use ' +
    'deliver broadcast:broadcast record utter scribble scrawl sign show tag vent pause list discuss address ' +
    'interrupt inject joke welcome feel:felt be-quoted rule note learn hint detail outline lay:laid advocate articulate',
  claims: 'suspect assume pretend purport estimate paint frame cast:cast',
  denies: 'refuse decline disavow deride ridicule disown repudiate rebuff',
  warns: 'fear worry predict',
  threatens: 'taunt',
  urges: 'press push call-for invite want encourage challenge lobby ask-for',
  promises: 'commit offer plan intend assure',
  asks: 'request seek:sought invite challenge',
  confirms: 'endorse support back',
  admits: 'regret',
  praises: 'compliment toast extol salute tout cheer celebrate defend credit admire',
  condemns:
    'slam attack bash blame rip trash rebuke chide scold savage pan fault knock skewer castigate excoriate pillory hammer assail',
};

/** The forms of verbs that report speech, each with what kind of act it reports. The first mention of a form wins. */
export const cues: ReadonlyMap<string, CueWord> = collect();

function collect(): Map<string, CueWord> {
  const forms = new Map<string, CueWord>();
  const put = (word: string, cue: CueWord) => {
    if (!forms.has(word)) forms.set(word, cue);
  };
  for (const [strength, verbs] of [
    ['speech', SPEECH],
    ['other', OTHER],
  ] as const) {
    for (const [name, list] of Object.entries(verbs)) {
      const force = name as Force;
      for (const entry of list.split(' ')) {
        const { base, finite, participle } = inflect(entry);
        for (const form of finite) put(form, { force, strength, form: 'finite' });
        put(participle, { force, strength, form: 'participle' });
        put(base, { force, strength, form: 'base' });
      }
    }
  }
  return forms;
}
