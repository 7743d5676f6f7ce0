/** Other names of states and bodies, as keys (lower case, no periods), each with the name that stands for both. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  `us=united states|usa=united states|america=united states|united states of america=united states
uk=united kingdom|britain=united kingdom|great britain=united kingdom|uae=united arab emirates
drc=democratic republic of congo|dr congo=democratic republic of congo
democratic republic of the congo=democratic republic of congo|holland=netherlands|burma=myanmar
ivory coast=cote d'ivoire|czechia=czech republic|swaziland=eswatini|east timor=timor leste|turkiye=turkey
republic of korea=south korea|dprk=north korea|russian federation=russia|islamic republic of iran=iran
people's republic of china=china|prc=china|republic of china=taiwan|nyc=new york city|rio=rio de janeiro|washington dc=washington
eu=european union|un=united nations|fed=federal reserve|imf=international monetary fund|isis=islamic state
isil=islamic state|is=islamic state|al qaida=al qaeda|hizbullah=hezbollah|who=world health organization
ecb=european central bank|wto=world trade organization|afp=agence france presse|ap=associated press
social democrats=spd|social democratic party of germany=spd|social democrat=spd|social democratic party=spd
christian democrats=cdu|christian democratic union=cdu|alternative for germany=afd|free democrats=fdp|free democratic party=fdp
justice and development party=akp|kurdistan workers' party=pkk|republican people's party=chp|nationalist movement party=mhp
peoples' democratic party=hdp|people's democratic party=hdp|volkswagen=vw|volkswagen group=vw|green party=greens|green=greens
east germany=gdr|german democratic republic=gdr|association of southeast asian nations=asean|group of eight=g8
economic community of west african states=ecowas|european organization for nuclear research=cern|daesh=islamic state
united nations refugee agency=unhcr|un refugee agency=unhcr|al qaeda in the arabian peninsula=aqap|qaeda=al qaeda
al qaeda in the islamic maghreb=aqim|german football association=dfb|muslim brothers=muslim brotherhood
intergovernmental authority on development=igad|nato alliance=nato|north atlantic treaty organization=nato
united nations security council=un security council|security council=un security council|ec=european commission
kyiv=kiev|peking=beijing|rangoon=yangon|bombay=mumbai|dpa=deutsche presse agentur|gop=republican party`
    .split(/[|\n]/)
    .map((pair) => pair.split('=') as [string, string]),
);
