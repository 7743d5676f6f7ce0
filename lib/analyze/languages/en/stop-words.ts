/** Words that say nothing of what a text is about, lower case, without apostrophes. Chosen by hand. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about above after again against all almost along already also although am among an and any are aren as at away ' +
    'back be because been before being below between both but by can cannot could did didn do does doesn doing don down ' +
    'during each either else even ever every few for from further get gets getting go goes going got had has have having ' +
    'he her here hers herself him himself his how however i if in into is isn it its itself just let like made make makes ' +
    'many may me might more most much must my myself near neither never no nor not now of off often on once one only onto ' +
    'or other others our ours out over own per put rather re s same say saying says said see she should since so some ' +
    'still such t take taken tell than that the their theirs them themselves then there these they this those though ' +
    'through to told too toward towards two under until up upon us ve very was wasn way we well went were weren what when ' +
    'where whether which while who whom whose why will with within without won would yet you your yours yourself ' +
    'mr mrs ms dr according added adding ll d m new year years day days week weeks month months time today yesterday ' +
    'monday tuesday wednesday thursday friday saturday sunday first last'
  ).split(' '),
);
