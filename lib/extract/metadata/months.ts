/** Month names and their usual short forms in thirteen languages, lower case, from Unicode CLDR's common forms. */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen stycznia styczeń января январь januari ocak leden ledna tammikuuta يناير',
  'february feb febr februar feber février fevrier févr febrero fevereiro fev febbraio lutego luty февраля февраль februari şubat únor února helmikuuta فبراير',
  'march mar märz maerz mrz mars marzo março marca marzec марта март maart mart březen března maaliskuuta مارس',
  'april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель nisan duben dubna huhtikuuta أبريل ابريل إبريل',
  'may mai mayo maio maggio mag maja maj мая май mei mayıs květen května toukokuuta مايو',
  'june jun juni juin junio junho giugno giu czerwca czerwiec июня июнь haziran červen června kesäkuuta يونيو يونيه',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec июля июль temmuz červenec července heinäkuuta يوليو يوليه',
  'august aug août aout agosto ago sierpnia sierpień августа август augustus augusti ağustos srpen srpna elokuuta أغسطس اغسطس',
  'september sep sept septembre septiembre setembro set settembre września wrzesień сентября сентябрь eylül září syyskuuta سبتمبر',
  'october oct okt oktober octobre octubre outubro out ottobre ott października październik октября октябрь ekim říjen října lokakuuta أكتوبر اكتوبر',
  'november nov novembre noviembre novembro listopada listopad ноября ноябрь kasım marraskuuta نوفمبر',
  'december dec dez dezember décembre decembre déc diciembre dic dezembro dicembre grudnia grudzień декабря декабрь desember aralık prosinec prosince joulukuuta ديسمبر',
];

const MONTHS = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** The number of a month, 1 to 12, by its name in one of the languages. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ''));
}
