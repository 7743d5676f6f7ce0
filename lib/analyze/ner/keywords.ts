/** Words that tell what stands beside them. English news; our own lists. The bits are features of the tagger. */
const LISTS: readonly string[] = [
  // 1: titles before persons
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president premier chancellor senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commander marshal king queen prince princess emperor empress sultan emir sheikh sheik pope cardinal archbishop bishop reverend rev rev. father imam mullah rabbi ayatollah pastor secretary secretary-general ambassador judge justice minister spokesman spokeswoman spokesperson director chairman chairwoman chairperson lawmaker leader chief ceo founder coach actor actress singer author economist analyst lawyer attorney deputy brigadier inspector detective sheriff superintendent envoy prosecutor commissioner treasurer',
  // 2: organizations
  'inc inc. corp corp. co co. ltd ltd. llc plc group holdings company corporation bank party ministry department agency university college institute institution council committee commission association union federation foundation organization organisation court tribunal parliament congress senate assembly army navy fleet force forces police guard guards club fc united league airlines airways motors industries international news times post journal herald tribune daily gazette press agency center centre school hospital church authority board bureau office service services society alliance front movement brigade brigades network partners capital fund trust ag gmbh sa spa nv administration academy cabinet secretariat chamber confederation coalition orchestra records pictures studios entertainment radio television channel team band',
  // 4: places
  'street avenue road boulevard river lake mountain mount mountains hills island islands sea ocean bay gulf desert valley province state county district region city town village airport square park bridge strait peninsula territory canal coast north south east west northern southern eastern western central upper lower port cape fort san santa saint st. province governorate oblast prefecture municipality suburb',
  // 8: events and works
  'war wars games cup olympics championship championships election elections summit conference festival revolution crisis hurricane storm typhoon earthquake operation battle uprising massacre referendum open prix forum attacks awards award treaty accord accords act law prize bill agreement album song film novel book series magazine episode',
  // 16: what persons do
  'said says told tells added wrote warned asked insisted argued claimed denied announced stated noted explained tweeted replied urged vowed pledged admitted born died married resigned who whose himself herself',
  // 32: prepositions of place
  'in at from near to around outside across throughout toward towards into inside',
  // 64: kin and trade before or after persons
  'wife husband son daughter brother sister father mother widow nephew cousin striker midfielder defender goalkeeper player footballer politician journalist writer composer musician rapper guitarist drummer producer novelist poet painter historian philosopher physicist businessman entrepreneur activist candidate researcher',
  // 128: arms, ships, makes
  'missile missiles rocket rockets rifle rifles tank tanks jet jets fighter helicopter aircraft ship vessel frigate submarine carrier destroyer warship satellite spacecraft drone drones virus vaccine software smartphone phone car model',
];

export const KEYWORDS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  LISTS.forEach((list, i) => {
    for (const word of list.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
})();
