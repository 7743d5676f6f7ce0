/** Other names of states and bodies, as keys (lower case, no periods), each with the name that stands for both. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  `us=united states|usa=united states|america=united states|united states of america=united states
uk=united kingdom|britain=united kingdom|great britain=united kingdom|uae=united arab emirates
drc=democratic republic of congo|dr congo=democratic republic of congo
democratic republic of the congo=democratic republic of congo|holland=netherlands|burma=myanmar
ivory coast=cote d'ivoire|czechia=czech republic|swaziland=eswatini|east timor=timor leste|turkiye=turkey
republic of korea=south korea|dprk=north korea|russian federation=russia|islamic republic of iran=iran
people's republic of china=china|prc=china|republic of china=taiwan|nyc=new york city|washington dc=washington
eu=european union|un=united nations|fed=federal reserve|imf=international monetary fund|isis=islamic state
isil=islamic state|is=islamic state|al qaida=al qaeda|hizbullah=hezbollah|who=world health organization
ecb=european central bank|wto=world trade organization|afp=agence france presse|ap=associated press
kyiv=kiev|peking=beijing|rangoon=yangon|bombay=mumbai|dpa=deutsche presse agentur|gop=republican party`
    .split(/[|\n]/)
    .map((pair) => pair.split('=') as [string, string]),
);
