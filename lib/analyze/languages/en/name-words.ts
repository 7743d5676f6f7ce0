// Words separated by spaces and line breaks, lower case. Our own lists.

/** Forms of address and ranks that stand directly before a person's name. */
export const TITLES = `
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness president president-elect senators professors
vice-president premier chancellor vice-chancellor minister senator sen sen. rep rep. representative congressman
congresswoman governor gov gov. mayor general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain
capt capt. sergeant sgt sgt. corporal private admiral adm adm. commander marshal king queen prince princess emperor
empress sultan emir sheikh sheik shaikh pope cardinal archbishop bishop father reverend rev rev. ayatollah imam mullah
rabbi pastor secretary secretary-general ambassador judge justice spokesman spokeswoman spokesperson director chairman
chairwoman chairperson chair lawmaker leader chief head ceo founder coach actor actress singer author economist analyst
lawyer attorney deputy councillor councilor councilman councilwoman alderman sheriff superintendent inspector detective
constable officer deputy commissioner undersecretary lieutenant-general major-general brigadier speaker treasurer mp mep
first-lady prosecutor attorney-general director-general`;

/** Nouns that say what a person is or does. */
export const ROLE_NOUNS = `
president vice-president premier chancellor vice-chancellor minister prime-minister secretary secretary-general senator
representative congressman congresswoman lawmaker legislator governor mayor councillor councilor councilman councilwoman
general colonel captain major lieutenant sergeant admiral commander marshal chief head leader boss king queen prince
princess emperor sultan emir sheikh pope cardinal archbishop bishop priest pastor reverend imam rabbi ayatollah patriarch
ambassador envoy diplomat consul judge justice prosecutor attorney lawyer solicitor barrister counsel spokesman
spokeswoman spokesperson director chairman chairwoman chairperson chair manager executive officer official ceo cfo coo
founder co-founder owner co-owner partner coach trainer player striker goalkeeper midfielder defender quarterback pitcher
batsman bowler actor actress comedian singer rapper musician guitarist composer conductor artist painter sculptor author
writer novelist poet playwright journalist reporter editor editor-in-chief columnist correspondent broadcaster presenter
host blogger critic activist campaigner organizer organiser dissident economist analyst strategist expert researcher
scientist professor lecturer teacher principal student doctor physician surgeon nurse psychologist historian philosopher
biologist physicist chemist epidemiologist virologist engineer architect programmer developer designer producer filmmaker
photographer businessman businesswoman billionaire millionaire entrepreneur investor banker trader farmer fisherman driver
pilot astronaut cosmonaut soldier policeman policewoman detective sheriff agent spy suspect defendant victim survivor
witness gunman hostage candidate nominee frontrunner rival opponent runner-up champion winner medalist adviser advisor
aide assistant deputy member mp mep congressperson speaker whip treasurer commissioner undersecretary superintendent
inspector constable guard resident citizen widow widower wife husband father mother son daughter brother sister nephew
niece cousin grandson grandfather uncle aunt fan veteran swimmer runner sprinter cyclist boxer skier skater athlete
footballer cricketer golfer director-general attorney-general strongman dictator warlord militant rebel cleric negotiator
mediator inspector politician publisher vice-chairman premier-designate president-elect mayor-elect governor-general
rapporteur coordinator co-chair co-leader ombudsman trustee curator librarian paramedic firefighter volunteer pensioner`;

/** Words that stand before a role's noun and belong to the role. */
export const ROLE_MODIFIERS = `
former ex acting interim incoming outgoing late deputy vice senior junior assistant associate chief prime first second
foreign defence defense finance interior justice health education home trade energy agriculture environment transport
transportation culture labor labour commerce economy economic oil opposition ruling liberal conservative democratic
republican independent socialist communist current then new lead executive managing general non-executive state federal
national regional local provincial presidential parliamentary human rights civil police army air force navy naval military
right-wing left-wing far-right far-left veteran longtime long-time top party election campaign media press news music film
football basketball tennis cricket rugby world olympic business security intelligence policy international political
financial legal medical public private self-styled professional amateur supreme spiritual religious rebel opposition
co-founding founding deposed ousted exiled jailed imprisoned elected re-elected one-time onetime sometime de facto high
majority minority rival young elder prominent influential leading outspoken renowned famous special vice-presidential`;

/** Nouns that make a capitalized sequence an organization, last or before "of" and "for". */
export const ORGANIZATION_WORDS = `
inc inc. corp corp. co co. ltd ltd. llc plc group holdings company corporation bank party ministry department agency
university college institute institution council committee commission association union federation foundation
organization organisation court tribunal parliament congress senate assembly army navy fleet force forces police guard
guards club fc afc united city league airlines airways motors industries international news times post journal herald
tribune daily gazette press observer center centre school hospital church authority board bureau office service services
society alliance front movement brigade brigades battalion regiment division network partners capital fund trust ag gmbh
sa spa nv administration academy cabinet government secretariat directorate chamber confederation coalition consortium
cooperative enterprises laboratories pharmaceuticals technologies systems telecom media television tv radio studios
pictures records entertainment bancorp insurance petroleum energy electric steel mining command corps militia guild
lobby watchdog observatory initiative network congregation diocese archdiocese orchestra philharmonic theatre theater
securities exchange register rangers rovers wanderers athletic sporting`;

/** Those of them that go before what they are of: "Ministry of Defense", "Bank of England". */
export const ORGANIZATION_HEADS = `
ministry department bank university college institute council committee commission association union federation
foundation organization organisation court house parliament congress assembly agency center centre school church
authority board bureau office society alliance front movement party league chamber academy league confederation
secretariat directorate observatory fund service guard voice community brotherhood army knights`;

/** Nouns that make a capitalized sequence a place. */
export const PLACE_WORDS = `
street avenue road boulevard lane square river lake mountain mountains hill hills island islands isle isles sea ocean bay
gulf desert valley province state county district region territory canal coast airport park bridge strait straits channel
peninsula airport airfield plaza harbor harbour port beach falls forest plateau pass archipelago basin delta heights
highway expressway station stadium prison village town township east africa asia america europe`;

/** Words that open the name of a place: "Mount Everest", "Gulf of Oman". */
export const PLACE_HEADS = `
mount lake gulf cape strait straits port bay isle island islands sea river fort saint st st. san santa sao são el los las
northern southern eastern western central north south east west upper lower greater new`;

/** Common nouns that say of the name before them that it is a place: "Idlib province". */
export const PLACE_NOUNS = `
province region district county state city town village suburb neighborhood neighbourhood peninsula airport island river
valley border governorate prefecture municipality area oblast mountains desert coast camp prison base refinery`;

/** Common nouns that say of the name before them that it is an organization: "Interfax news agency". */
export const ORGANIZATION_NOUNS = `
agency newspaper daily magazine group party movement network channel television radio company firm bank airline airlines
union club team militia militants rebels insurgents guerrillas faction coalition alliance website broadcaster tabloid
carmaker automaker retailer conglomerate startup think-tank university shares`;

/** Nouns that make a capitalized sequence an event. */
export const EVENT_WORDS = `
war wars games cup olympics paralympics championship championships summit conference festival revolution uprising
massacre referendum prix forum attacks awards treaty accord accords agreement protocol convention rebellion riots siege
genocide holocaust expo marathon tournament bowl earthquake tsunami intifada armistice election elections`;

/** Words that open the name of an event: "Hurricane Irma", "Battle of Verdun". */
export const EVENT_HEADS = `
hurricane typhoon cyclone operation battle siege treaty massacre annexation brexit`;

/** Small words that may stand inside a name. */
export const NAME_PARTICLES = `
de la del della di da do dos das du des van von der den ter ten zu zur bin ibn ben bint al el ul ud ad abu e y af av st`;

/** Days and months: capitalized, never names. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december christmas easter ramadan mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct
nov dec thanksgiving midnight passover eid`;

/** Capitalized words that are peoples, faiths, tongues or adjectives of place but on no list of demonyms. */
export const ADJECTIVES = `
european asian african arab arabs arabic latin western eastern northern southern islamic islamist islamists muslim
muslims christian christians jewish jews catholic catholics protestant protestants orthodox hindu hindus buddhist sikh
shia shiite shiites sunni sunnis kurdish kurd kurds palestinian palestinians tibetan uyghur uighur uighurs chechen scottish
welsh english irish dutch german germans french russian russians italian italians chinese japanese korean koreans
vietnamese thai portuguese spanish polish czech austrian british soviet communist communists marxist nazi republican
republicans democrat democrats democratic conservative socialist liberal mediterranean scandinavian nordic balkan baltic
caribbean bosnian croat croats serb serbs albanian kosovar hispanic latino anglo afro roma tamil tamils sinhalese punjabi
english-speaking internet web covid covid-19 coronavirus aids hiv sars mers dna rna h1n1 h5n1 ebola gdp ceo cfo suv god allah bible koran quran ok tv pm am gmt est cet i`;

/** Verbs that only people and bodies do, right after a name. */
export const SPEECH_VERBS = `
said says told tells added adds wrote writes warned warns asked insisted insists argued argues claimed claims denied
announced declared stated noted explained tweeted replied responded urged vowed pledged admitted confirmed acknowledged
believes thinks hopes joked recalled`;

/** Words of a person's life right after a name. */
export const PERSON_VERBS = `
who whose whom died married resigned born retired tweeted smiled laughed apologized`;

/** Prepositions before places. */
export const PLACE_PREPOSITIONS = `in at from near to around outside across throughout toward towards through into`;
