/**
 * Words that end with a period without ending a sentence, lower case, without the last period. Chosen by hand
 * after the usage of news agencies: titles, ranks, months, states, companies, streets, measures, Latin.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt cpl maj capt cmdr adm pvt rev hon pres ' +
    'supt insp det atty amb sec st ste mt ft jr sr messrs mme mlle fr bros ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo ' +
    'inc corp co ltd llc plc dept univ assn est ave blvd rd hwy no nos vol vs v pp ed eds fig art ' +
    'approx e.g i.e cf viz al etc a.m p.m u.s u.n u.k e.u d.c'
  ).split(' '),
);
