import type { Gender } from '../../quotes/speech-words.ts';

// Chosen by hand: offices, trades and parts that people play in news.
const PERSON =
  'poster commenter tweeter user actor adviser advisor activist administrator admiral advocate aide ally ambassador analyst anchor announcer ' +
  'applicant archbishop architect artist assistant associate athlete attendee attorney author banker bishop biographer ' +
  'blogger boss broadcaster broker builder bystander campaigner candidate captain caller caretaker challenger ' +
  'chairperson chair chancellor chief citizen clergyman clerk coach co-author co-chair co-founder co-host co-owner ' +
  'colleague colonel columnist comedian commander commentator commissioner commissioner-general communicator conductor ' +
  'congressional-aide conservative consultant coordinator correspondent councillor councilor councilmember counsel counselor ' +
  'counterpart creator critic curator customer dealer dean defendant defender delegate demonstrator deputy designer ' +
  'detective developer diplomat director doctor donor driver economist editor educator employee engineer entrepreneur envoy ' +
  'executive expert farmer financier fighter firefighter fisherman founder friend frontrunner front-runner ' +
  'general governor graduate guard guest guide head historian host homeowner incumbent inspector instructor insider interviewer ' +
  'investigator investor journalist judge juror justice keeper laborer labourer landlord lawmaker lawyer leader lecturer ' +
  'legislator liberal lieutenant lobbyist magistrate major manager marshal mayor mediator member mentor minister ' +
  'moderator mogul musician narrator negotiator neighbor neighbour newscaster nominee novelist nurse officer official ' +
  'operative operator opponent organizer organiser owner parent participant partner passenger passerby pastor patient ' +
  'philosopher physician physicist pilot player poet policymaker politician pollster pontiff pope premier presenter president ' +
  'priest principal producer professor programmer prosecutor protester protestor psychiatrist psychologist publicist publisher pundit ' +
  'rabbi ranger rapper reader rebel receptionist recruiter referee refugee registrar reporter representative republican democrat ' +
  'researcher resident responder retiree reverend reviewer rival scholar scientist secretary secretary-general senator ' +
  'sergeant sheriff shopkeeper singer skipper socialist soldier solicitor sociologist source speaker specialist spokesperson staffer ' +
  'star statistician strategist student superintendent supervisor supporter surgeon surrogate survivor teacher technician ' +
  'teammate teenager therapist trader trainer traveler traveller treasurer trustee tutor tycoon undersecretary veteran ' +
  'veterinarian vicar victim viewer villager visitor volunteer voter warden whistleblower winner witness worker writer ' +
  'youngster person child kid man woman billionaire millionaire developer ex-president ex-governor vice-president lifeguard scout ' +
  'plaintiff complainant suspect inmate prisoner hostage captive cleric imam ayatollah monk preacher missionary commentator ' +
  'cardinal chaplain deacon primate regulator ombudsman auditor accountant actuary agent astronaut astronomer biologist ' +
  'botanist chemist ecologist epidemiologist geologist meteorologist oceanographer archaeologist anthropologist ' +
  'virologist radiologist pediatrician paramedic pharmacist dentist zoologist conservationist environmentalist naturalist ' +
  'feminist nationalist separatist dissident exile migrant immigrant tenant shopper motorist cyclist hiker climber swimmer runner ' +
  'goalkeeper striker midfielder quarterback pitcher batsman bowler jockey sprinter boxer champion medalist medallist ' +
  'captain-general constable superintendent coroner detective-inspector chef baker brewer butcher waiter bartender ' +
  'barista hairdresser mechanic electrician plumber carpenter welder miner trucker courier janitor gardener ' +
  'someone somebody anyone anybody everyone everybody nobody another';
const MALE =
  'spokesman chairman congressman businessman policeman councilman assemblyman salesman anchorman alderman fireman ' +
  'gentleman king prince duke lord father son brother husband boyfriend uncle grandfather nephew widower boy ' +
  'stepfather groom guy dad grandson sportsman weatherman craftsman statesman clergyman serviceman ombudsman emir sultan sheikh';
const FEMALE =
  'spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman saleswoman anchorwoman ' +
  'actress waitress hostess lady queen princess duchess mother daughter sister wife girlfriend aunt grandmother niece ' +
  'widow girl stepmother bride mom mum granddaughter sportswoman midwife nun heiress alderwoman comedienne';
const PEOPLE =
  'people men women children kids boys girls crowd crowds police officials authorities lawmakers republicans democrats ' +
  'conservatives liberals families relatives parents sources scientists researchers critics supporters opponents ' +
  'protesters protestors demonstrators activists witnesses residents voters experts analysts economists investigators ' +
  'prosecutors lawyers attorneys doctors leaders advisers aides allies members others some many both several few most ' +
  'one staffers spokesmen reporters journalists editors fans players students teachers workers employees executives ' +
  'soldiers troops rebels militants migrants refugees neighbors neighbours friends colleagues users customers ' +
  'advocates campaigners organizers organisers observers commentators strategists pollsters senators ministers diplomats ' +
  'governors mayors judges justices councillors farmers fishermen villagers survivors victims pastors bishops attendees ' +
  'participants delegates moderators hosts pundits historians scholars donors backers skeptics sceptics detractors ' +
  'respondents readers viewers audience hecklers guests officers firefighters detectives deputies negotiators ' +
  'mediators inspectors engineers authors writers owners managers partners investors traders insiders operatives ' +
  'surrogates veterans seniors youths teenagers passengers tourists visitors commuters drivers pilots';
const GROUP =
  'administration agency airline alliance army assembly association authority bank board body brand broadcaster bureau ' +
  'cabinet campaign caucus center centre chamber charity church city club coalition college commission committee ' +
  'company conference congress consortium corporation council country county court daily department district division embassy ' +
  'family federation firm force foundation fund government group hospital house industry institute institution judge jury ' +
  'kingdom league legislature lobby magazine military mayor-office ministry mission monarchy monitor movement museum nation navy network ' +
  'newspaper ngo office opposition organisation organization outlet palace panel paper parliament party platform ' +
  'prosecution publication publisher regime regulator school secretariat senate server service society startup state station team ' +
  'think-tank tribunal troupe trust union university watchdog website wire workforce report statement study letter document memo ' +
  'poll survey tweet post message email article story editorial ad advertisement sign banner poster headline video caption ' +
  'complaint lawsuit ruling resolution bill law text note transcript release filing affidavit indictment declaration ' +
  'communique communiqué dispatch manifesto website blog column book';

export const personNouns: ReadonlyMap<string, Gender | undefined> = new Map([
  ...PERSON.split(' ').map((word) => [word, undefined] as const),
  ...MALE.split(' ').map((word) => [word, 'male'] as const),
  ...FEMALE.split(' ').map((word) => [word, 'female'] as const),
  ['man', 'male'] as const,
  ['woman', 'female'] as const,
]);
export const peopleNouns: ReadonlySet<string> = new Set(PEOPLE.split(' '));
export const groupNouns: ReadonlySet<string> = new Set(GROUP.split(' '));

const TITLES =
  'dr doctor prof professor sen sens senator senators rep reps representative gov gov. governor governors president vice prime ' +
  'minister foreign defense defence interior finance secretary chancellor premier judge justice chief gen general col colonel ' +
  'capt captain lt lieutenant maj major sgt sergeant cpl admiral adm commander cmdr mayor former ex-president rev ' +
  'reverend pastor bishop archbishop cardinal pope ambassador attorney director chairman speaker coach officer detective ' +
  'inspector sheriff deputy councillor councilor cllr commissioner superintendent marshal dean president-elect rabbi imam ' +
  'sheikh ayatollah envoy candidate congressman democrat republican moderator actor comedian author economist spokesman ' +
  'leader independent acting';

/** Titles and forms of address that stand before a name. */
export const titles: ReadonlyMap<string, Gender | undefined> = new Map([
  ...TITLES.split(' ').map((word) => [word, undefined] as const),
  ...'mr sir lord king prince father brother congressman spokesman chairman'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs ms miss mme lady dame queen princess sister congresswoman spokeswoman chairwoman'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);
