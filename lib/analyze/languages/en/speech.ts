import type { PronounKind, SpeechWords } from '../../quotes/speech-words.ts';
import { cueClasses } from './cue-classes.ts';
import { cues } from './cues.ts';
import { firstNames } from './name-genders.ts';
import { groupNouns, peopleNouns, personNouns, titles } from './people.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const determiners = words(
  'the a an this that these those his her their its our my your some many several few most all both each every another any ' +
    'no one two three four five six seven eight nine ten dozens hundreds thousands scores other more half',
);
const prepositions = words(
  'to of with by from for about against on in at over under toward towards between behind during into through ' +
    'around among across near outside inside without within despite amid via per upon beside besides beyond regarding',
);
const conjunctions = words(
  'and or but nor yet so as that which who whom whose when while if because since although though until unless where whether once after before like than',
);
const auxiliaries = words(
  'has have had having is are was were be been being will would can could may might must shall should do does did ' +
    "hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't doesn't didn't don't has's " +
    'hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t doesn’t didn’t don’t',
);
const adverbs = words(
  'also later then now once again already always never ever often sometimes recently earlier previously reportedly repeatedly ' +
    'subsequently simply only even just still not too instead thereby further furthermore famously once twice ' +
    'initially originally ultimately eventually finally first afterward afterwards meanwhile however ' +
    'bluntly flatly quickly immediately promptly publicly privately openly proudly quietly softly loudly angrily calmly ' +
    'jokingly sarcastically dryly wryly sharply strongly clearly explicitly specifically essentially basically really largely ' +
    'mostly actually apparently allegedly pointedly merely correctly wrongly falsely similarly likewise separately jointly ' +
    'himself herself themselves itself reluctantly gleefully cheerfully sternly grimly firmly emphatically candidly frankly',
);

/** The words of English around reported speech. Chosen by hand, but for cues and first names, which name their sources. */
export const speech: SpeechWords = {
  cues,
  cueClasses,
  firstNames,
  personNouns,
  peopleNouns,
  groupNouns,
  titles,
  determiners,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
  pronouns: new Map<string, PronounKind>([
    ['he', 'he'],
    ['she', 'she'],
    ['they', 'they'],
    ['it', 'it'],
    ['i', 'first'],
    ['we', 'first'],
    ['who', 'who'],
  ]),
  objectPronouns: words('him her them us me you it himself herself themselves'),
  questionWords: words('whether if how why what who whom where when which'),
  timeWords: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night ' +
      'week month year',
  ),
  speakingTerms: words('condition conditions anonymity record background behalf phone telephone'),
  possessives: new Map([
    ['his', 'male'],
    ['her', 'female'],
    ['their', undefined],
    ['its', undefined],
    ['my', undefined],
    ['our', undefined],
  ]),
  beForms: words('is are was were be been being'),
  elisions: words('twas tis em til till cause bout round tween neath cept cos n'),
  functionWords: new Set([
    ...determiners,
    ...prepositions,
    ...conjunctions,
    ...auxiliaries,
    ...adverbs,
    ...words(
      'he she it they we i you him them us me there here what why how not yes oh well let please thanks ok okay hello perhaps maybe ' +
        'indeed according asked speaking citing later last next own such same much more less either neither only ' +
        'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
        'october november december today yesterday tomorrow tonight ago mr mrs ms given based',
    ),
  ]),
  nameParticles: words('de da di du del della der den von van bin ibn al el la le dos ter ten zu y st'),
  addressing: words(
    'tell tells told telling ask asks asked asking warn warns warned warning assure assures assured assuring remind reminds reminded ' +
      'reminding urge urges urged urging inform informs informed informing text texted message messaged email emailed thank thanks thanked ' +
      'accuse accuses accused accusing call calls called calling dub dubbed label labeled labelled quote quoted quotes quoting ' +
      'advise advised mock mocked tease teased describe described describing criticize criticized criticizing blast blasted ' +
      'praise praised praising slam slammed attack attacked cite cited cites citing invoke invoked',
  ),
  naming: words(
    'so-called dubbed titled entitled named nicknamed called known labeled labelled codenamed word words term phrase phrases expression',
  ),
  works: words(
    'film movie novel book album song single series show episode play musical ballad documentary sitcom program programme painting ' +
      'poem essay podcast magazine newspaper game videogame band hit',
  ),
  persons: words(
    "i i'm i've i'll i'd we we're we've we'll we'd you you're you've you'll you'd my our your me us mine ours yours myself " +
      'i’m i’ve i’ll i’d we’re we’ve we’ll we’d you’re you’ve you’ll you’d',
  ),
};
