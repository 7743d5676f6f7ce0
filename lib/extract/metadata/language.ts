// The most frequent function words of each language that few others share, chosen by hand.
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with on as it by are from have has his were this be said not',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine auch als hat werden wird',
  fr: 'le la les des et du une est dans que pour qui sur pas plus par au avec ce sont il être ont',
  es: 'el la los las del que y en un una por con para su se no al más como ha este pero fue',
  pt: 'o os da do dos das que em um uma para com não por mais como ao foi na no são também pela',
  it: 'il di che la per un una è della del in con non sono da si alla nel dei delle gli anche più',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als naar wordt bij',
  sv: 'och att det som en på är av för med till den har inte om ett men var från vid sig kan',
  da: 'og at det som en på er af for med til den har ikke om et men var fra ved sig kan der blev',
  nb: 'og at det som en på er av for med til den har ikke om et men var fra ved seg kan der ble',
  fi: 'ja on ei se että oli myös hän mutta kun ovat kuin joka sen ole jo vuoden mukaan',
  pl: 'i w na z się nie do to że jest jak po od za przez ale dla są oraz jego tym był',
  cs: 'a v na se je že s z do to si o by pro ale jako ve které jsou jeho podle byl',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne olduğu dedi',
  hu: 'a az és hogy nem is egy meg volt de csak már mint ez el még azt lehet ha',
  ro: 'și în de la a cu pe care că din pentru nu este o mai au fost sunt într după',
  id: 'yang dan di untuk dengan itu ini dari tidak pada dalam adalah akan juga ke ada telah oleh',
  sw: 'ya na wa kwa ni katika la za kuwa hiyo hii huo kwamba pia cha baada hao ambao wakati',
  zu: 'ukuthi futhi noma kodwa ngoba lokhu uma kanye kusho nge yase bese okwamanje ngesikhathi phezu',
  xh: 'ukuba kwaye okanye kodwa ngoba xa kunye uthe kwi kwaye wathi ngelixa oko phantsi',
  af: 'die en van in is het nie vir op te met wat sy hy om aan as deur ook maar was hulle',
  vi: 'và của là có trong cho được không với các một những người đã này khi',
};

// Scripts, and letters that only one language writes often; the rarer before the commoner that they stand in.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['sr', /[ђћџљњј]/gi],
  ['be', /ў/gi],
  ['uk', /[іїєґ]/gi],
  ['bg', /ъ/gi],
  ['ru', /[\u0430-\u044f]/gi],
  ['el', /[\u03b1-\u03c9]/gi],
  ['fa', /[\u067e\u0686\u0698\u06af]/g],
  ['ar', /[\u0620-\u064a]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi],
  ['az', /ə/gi],
  ['tr', /[ığş]/g],
];
// Half or less of what is usual in news, and ten times what other languages have of these letters in foreign names.
const SHARE_OF_SCRIPT: Readonly<Record<string, number>> = {
  ja: 0.08,
  sr: 0.03,
  be: 0.008,
  uk: 0.02,
  bg: 0.008,
  fa: 0.02,
  vi: 0.08,
  az: 0.04,
  tr: 0.03,
};
const SHARE_OF_A_WHOLE_SCRIPT = 0.4;

const WORDS = new Map<string, string[]>();
for (const [code, list] of Object.entries(FREQUENT)) {
  for (const word of list.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), code]);
}

const READ = 4000; // characters; more changes no verdict
const FEWEST_WORDS = 20;
const LEAST_SHARE = 0.08; // of the words; in news of these languages a fifth or more are on their list
const LEAST_LEAD = 1.2; // of the best before the second

/** The language that a text is written in (ISO 639-1), by its script and its function words; undefined if unsure. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, READ);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const [code, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) / letters > (SHARE_OF_SCRIPT[code] ?? SHARE_OF_A_WHOLE_SCRIPT))
      return code;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) {
    const codes = WORDS.get(word) ?? [];
    // A word that several languages share speaks for each of them the less.
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1 / codes.length);
  }
  if (isNguni(words)) return nguniOf(words);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] / words.length < LEAST_SHARE) return undefined;
  const isClear = !second || areTwins(best[0], second[0]) || best[1] >= LEAST_LEAD * second[1];
  return isClear ? best[0] : undefined;
}

/** Whether a language is among those that can be told; a text in any other is taken for its nearest relative. */
export function isTold(code: string): boolean {
  return code in FREQUENT || SCRIPTS.some(([told]) => told === code);
}

/** Whether two languages are written so alike that function words hardly tell them apart. */
export function areTwins(a: string, b: string): boolean {
  return DANO_NORWEGIAN.has(a) && DANO_NORWEGIAN.has(b);
}

const DANO_NORWEGIAN: ReadonlySet<string> = new Set(['da', 'nb', 'nn', 'no']);

// Zulu and Xhosa write function words as prefixes of others; the most frequent of both, from their noun classes and locatives.
const NGUNI_PREFIX =
  /^(?:uku|oku|noku|ngoku|aba|ama|nama|izi|isi|esi|iin|imi|umu|ubu|olu|ulu|kwa|kwe|kwi|nga|nge|ngo|ase|ese|wase|eku|ezi|yoku|woku)/;
const LEAST_PREFIXED = 0.15; // measured on news: Zulu and Xhosa above 0.21, English and other languages below 0.08
const XHOSA = /^(?:ukuba|okokuba|kwaye|ngoku|apha|kunye|kule|nje)$|aa|ee|ii|oo|uu|tsh|rh|dy/;
const ZULU =
  /^(?:uma|futhi|kanye|lapha|lapho|khona|okuthiwa|kuthiwa|manje|ukuthi|ngesikhathi)$|kuthi|dlal|hh/;

function isNguni(words: readonly string[]): boolean {
  const prefixed = words.filter((word) => word.length >= 5 && NGUNI_PREFIX.test(word));
  return prefixed.length > LEAST_PREFIXED * words.length;
}

function nguniOf(words: readonly string[]): string {
  const xhosa = words.filter((word) => XHOSA.test(word)).length;
  return words.filter((word) => ZULU.test(word)).length >= xhosa ? 'zu' : 'xh';
}
