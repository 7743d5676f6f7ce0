/**
 * How many of a thousand news texts hold a word (its key, times √2 up to ÷√2), without the usual endings. Counted in the texts of
 * the Voice of America in the Groningen Meaning Bank 2.2.0, which are in the public domain; words of 25 texts and more.
 */
export const BACKGROUND_WORDS: Readonly<Record<number, string>> = {
  1024.0: 'and for has have in is of on say that the to with',
  724.1:
    'after also an are as at be been but by country from government he his it kill new not official ' +
    'people president said state two was were will year',
  512.0:
    'about attack call day force group its last military minister month more mr one other report than ' +
    'their they thi tuesday unit week which who',
  362.0:
    'against authority between city dur election first foreign friday had includ international into iraq ' +
    'leader least member militant monday nation no out over police prime saturday security several since ' +
    'some sunday three thursday troop up wednesday when world would',
  256.0:
    'afghanistan agency al all american area because before bomb border bush capital could death earlier ' +
    'effort end expect fight five follow former four general help if iraqi led made may meet million most ' +
    'national near next or part party plan political province region soldier south southern spokesman ' +
    'statement suspect talk there time told under violence war where while work wound',
  181.0:
    'accus afghan aid allow among announc another any army arrest back baghdad bank bas began being both ' +
    'british can central charge chief china civilian claim come company concern continue court demand did ' +
    'died down early economic european found head health held high him hold home house human insurgent ' +
    'iran israel israeli late later local major many meanwhile men ministry nearly north northern nuclear ' +
    'number off oil old only open operation opposition order organization pakistan palestinian parliament ' +
    'peace percent power program protest rebel recent releas remain return right second secretary set ' +
    'show sign six such support take terrorist them those thousand through took top town union visit vote ' +
    'want washington weapon western what',
  128.0:
    'across african ago agre agreement aim along anti arm around ask attempt billion blast body britain ' +
    'build came car carry caus center chinese coalition comment confirm control council dead deal ' +
    'december defense democratic department detain develop development discuss east eastern economy eight ' +
    'energy face fail fir fire france french gaza her hit hour however hundred incident include increas ' +
    'india islamic island issu issue january just kilometer known large largest launch law lawmaker lead ' +
    'left link long make man march market media met move muslim need newspaper now office officer outside ' +
    'pakistani past place plann policy post presidential price public qaida reach reporter result rul run ' +
    'russia russian schedul separate september service seven she should so still stop suicide taleban ' +
    'target term third trade travel try until urg use used victim warn way well west worker',
  90.5:
    'action activity add address administration africa ahead air alleg already appear approv april arab ' +
    'asia attend august base begin beij bird bomber bombing bring business campaign candidate captur ' +
    'carri case change children civil clash clear close coast community condition conference conflict ' +
    'consider constitution continu crime crisi criticiz cross cut deadly decade decision democracy deni ' +
    'despite detail district do doe dollar due each enter eu europe explosion export express facility ' +
    'family february fighter final financial flu food forc form free fuel fund further gas germany give ' +
    'global good growth gunmen half hand hope hospital how increase independence indian information injur ' +
    'intelligence investigation involv iranian ite japan john join journalist july june key kidnapp korea ' +
    'land latest level london mahmoud main majority mak mark measure mission much must nato neighbor nine ' +
    'november occurr october offer own parliamentary pass possible press prevent prison prisoner pro ' +
    'problem process provide put raid receiv recently record reform reject relation release republic ' +
    'resident responsibility roadside rule same seek seiz senior sent sery shi shot side site small speak ' +
    'start station strain strike strip suffer supply supporter system tak taken team tehran television ' +
    'territory terrorism test then threat threaten today toward train turkey turn vehicle venezuela ' +
    'village voa vot water whether white within without witness women won york',
  64.0:
    'abba accord account act activist affect again aircraft ali allegation alliance ally almost ' +
    'ambassador america announcement appeal arriv asian associat ban became become believ believe bill ' +
    'blam block board boost broke burma cabinet camp cas century charg chavez citizen clos commander ' +
    'commission committee condemn conduct congress cooperation corruption cost cuba current currently ' +
    'darfur declar delay deny deputy destroy diplomat disease dispute dozen drug egypt elect elsewhere ' +
    'embassy emergency establish ethnic even event exchange expert explod explosive extend fall far fear ' +
    'federal few find fled full future gain gather german get go grow guard gulf h5n1 hama heavy ' +
    'helicopter hugo hurricane illegal immediately independent indonesia industry interest interior ' +
    'interview investigat investment japanese job joint judge justice kabul keep korean kurdish lack ' +
    'leave lebanon life limit line liv live look lost low massive medical mexico middle militia miss ' +
    'missile money monitor moscow mostly mov movement nam name negotiation network non offensive oust ' +
    'outbreak patrol per person plant play point poll poor population port position present pressure ' +
    'private production project promis propos proposal prosecutor protect protester provid publish push ' +
    'question quote radio rais rate re refugee refus regional relat relief representative request ' +
    'response rival road rocket role round sanction school sea search seat sector see seen send serv ' +
    'share similar situation somalia soon source special spread stand step storm street strong sudan ' +
    'summit sunni supreme suspend syria syrian taliban ten tension tie toll total tri trial trip us using ' +
    'venezuelan vice viru went win withdrawal woman yet',
  45.3:
    'abduct able abu accept access accident affair agriculture airport allegedly although ambush amid ' +
    'analyst annan anniversary annual approval assassination assembly assistance atomic attacker ' +
    'australia away bann barack barrel battle begun behind better break broadcast brought bus buy ' +
    'casualty cause ceremony chairman challenge christian cleric colombia com combat committ communist ' +
    'condoleezza connection constitutional construction contact contain contract controll controversial ' +
    'convict convoy cover crash creat create criminal critic criticism crowd custody daily damag damage ' +
    'date de decid declin defeat defend demonstration demonstrator deploy describ detainee detention ' +
    'devastat diplomatic direct director disaster discover dismiss displac doctor document domestic dropp ' +
    'earthquake effect egyptian enough estimat every evidence expand fac farm fell figure firm flight ' +
    'flood focu fourth fraud fre freedom front game gave gdp given governor grant ground guilty hamid ' +
    'hard hav helmand higher highest himself host hostage hous humanitarian hurt hussein identifi ii ' +
    'immediate import important impos improve indicate infect injury insurgency interim involvement islam ' +
    'islamist italy jail jewish kandahar karzai kashmir katrina king kofi labor largely lawyer leav ' +
    'lebanese legal less like likely list loss lower maintain marine mass material message mid mohamm ' +
    'morn ms murder natural nearby negotiator never nigeria night northwest northwestern obama often ' +
    'olympic once operat oppos pari paul pay peaceful peacekeep period personnel plane pledg policemen ' +
    'politician pope popular poverty prepar previou previously probe produc progress provincial pull ' +
    'pyongyang quarter quot rain rally ready reason recover reduce referendum regime religiou remote ' +
    'republican resign resolution resource respond responsible resume review rice riot ris risk rose runn ' +
    'saddam sale saudi season secret sell senate senator separately separatist seriou short slow social ' +
    'somali southeast soviet spain spark speech spend spoke staff stepp stopp strengthen struck study ' +
    'sudanese tax technology terror together too tour trad treatment tribal trigger truck tsunami turkish ' +
    'ukraine uranium victory video violent voter watch weather withdraw word worldwide young',
  32.0:
    'abandon abdul abdullah abroad abus abuse additional adopt age agent agree agricultural ahmadinejad ' +
    'amount apparently appoint arabia ariel assault association attorney au australian avoid ballot battl ' +
    'beat beginn beirut benefit best biggest bilateral bin black blair blame blew born boy boycott brazil ' +
    'brother budget building burmese burn cairo california canada cancel care catholic cease checkpoint ' +
    'chemical child church cit colombian command common complet confidence congo conservative consumer ' +
    'count counter counterpart coup crackdown crew critical crude cuban currency dangerou debt decline ' +
    'deficit delegation delhi deliver delivery democrat design detonat disput disrupt divid doing dominat ' +
    'donor double draft driver drop education el electoral electricity employee enrichment ensure envoy ' +
    'equipment erupt estimate ethiopia ethiopian ever executive extremist faction failure fair fatah ' +
    'father favor field fifth fil finance finish fish fly focus formally george georgia giant girl giv ' +
    'goal great greater grenade haiti halt happen headquarter hear heavily hezbollah highly history ' +
    'holiday holy hong hotel huge implement improv income indonesian infrastructure inside insist instead ' +
    'intend internet invasion investigator investor islamabad italian jerusalem jordan jose kenya killing ' +
    'kong laden leadership league legislation letter liberation lift light little locat longer mainly ' +
    'match matter mean meeting meter mexican might mine minority minute mohammad mosque mosul musharraf ' +
    'necessary neighborhood nepal nigerian northeastern occupi ocean ongo opinion opponent opportunity ' +
    'organiz pacific paid panel partner passenger peacekeeper permanent pervez plac player plead poland ' +
    'positive potential poultry powerful prais presence presidency produce producer product prompt ' +
    'protection putin raise range rank real rebuild receive recession recovery red reduc relative remark ' +
    'remov renew repeatedly replace represent require rescue research reserve resignation resolve resort ' +
    'rest resum reuter revenue revolutionary rich rise river robert safety san scale scene scientist ' +
    'sentenc sentence serb serve session settlement severe shar sharon sharply ship shoot shortly shut ' +
    'significant single son southeastern southwestern space spanish spent spokeswoman sri stability ' +
    'standard stay stock stronghold struggl student suggest surround survey taiwan tell texa thailand ' +
    'these throughout tokyo ton tony tourism tourist transport treat treaty tribunal troubl ukrainian ' +
    'unclear unemployment unidentifi university unless upcom upon value very view violation vladimir vow ' +
    'wave waziristan weekly whose widespread wife wind winner worst worth xinhua you zone',
  22.6:
    'above accusation accuse addition admitt advanc advance advisor ahm aide airstrike alert amnesty ' +
    'anger animal anyone approach approve argentina asset attention attract authoriz autonomy available ' +
    'average avian award bad bangladesh bay belong below benedict bid bloc blow boat bosnia bosnian brief ' +
    'briefly built canadian caraca caribbean cash cast castro caught ceasefire celebration cell certain ' +
    'chad champion chance chang chicken christma cia climate clinton co collaps collapse commercial ' +
    'commitment communication compar complain complete compound computer congressional continent ' +
    'cooperate credit cup czech damascu data david deadliest deadline debate decide deep defendant ' +
    'denounc depend deployment destruction detect determin determine device dialogue dictator difference ' +
    'different difficult disappear disarm discussion donald done draw drive driven drove dutch duty earth ' +
    'ease economist ehud either encourag enemy engineer enjoy enrich entire environment environmental ' +
    'escap especially euro eve exile exist experienc factory farmer film fiscal flee florida flow ' +
    'football forecaster foreigner formal forward fought fox frequent friend fully funeral gang gasoline ' +
    'geneva genocide gett going gold grand grew guantanamo guerrilla gun hague haitian hariri hassan ' +
    'heart hid homeland honor hop hunt iaea ibrahim identify illegally image immigrant immigration impact ' +
    'increasingly indicat indict individual industrial inflation influence inform initial initiative ' +
    'institution internal investigate itself jan jean jet jihad kenyan khan kidnapper kingdom kirkuk know ' +
    'kurd lanka larger latin leftist legislative let loan location los management manufactur maoist mayor ' +
    'membership michael min moderate mogadishu moham monetary mortar mother mount mountain multi music ' +
    'nationwide naval navy netherland newly niger northeast norway noth numerou observer obtain ' +
    'officially olmert omar oppose orlean osama output overall overnight package paper park participate ' +
    'particularly patient payment peninsula petroleum philippine phone photograph pick picture pipeline ' +
    'pledge plot policeman postpon practice prayer pre predict prepare prince profit prominent promot ' +
    'promote quake quickly race radical rafik recogniz recognize reconstruction referr reflect regard ' +
    'register repeat replac reportedly resistance resolv respect restor restore restriction retir ' +
    'revolution risen rock roman route safe saw scandal score secretly sectarian secure self shell ' +
    'shelter shortage shown singh slightly smaller smuggl soar soil sold sought sovereignty speaker ' +
    'sponsor sport spy square stable stag stage stall star statu story strategy stress strongly struggle ' +
    'successful summer surrender surviv survivor sustain tank temporarily tenni themselve though thought ' +
    'threw torn torture tournament track traditional traffick transfer transferr tropical truce un unity ' +
    'unknown unrest upris valley variou vatican vessel vienna vietnam viktor violat voice wait wall we ' +
    'weaken web whom wide widely william wing winn winter withdrew yushchenko zimbabwe',
  16.0:
    '17th 19th 20th abduction ability aboard achiev acknowledg active afp afternoon agenda ahmad airline ' +
    'alvaro amendment anbar angele angry announce apparent appearance argu arrival arrive article assist ' +
    'assistant assum atlantic aung austria aziz bail bar barr basi basic basra becom big birth blood ' +
    'bloody bodyguard bolivia book bound brazilian brigade broken broker brussel bureau buri cancer ' +
    'capacity capita capture career cargo carlo cartoon celebrat celebrate cent challeng championship ' +
    'chancellor channel chant charity charle charter check cheney chile class clean climb closely closer ' +
    'club coastal cold collect colonel colony combin commerce commissioner competition complaint complex ' +
    'confirmation contest contractor contribut contribution coordinat corp corporation crack creation ' +
    'croatia crop curb custom cutt danger danish daughter delegate delta demonstrat dependent dick die ' +
    'directly discovery distribution division doubt drink driv drought dump earn earning eas easily eat ' +
    'ecuador effective elder electronic emerg empire employ encourage endors engag england english entry ' +
    'era escape evacuat eventually execut execution expansion expire extensive external fallen fallujah ' +
    'false farc fast fatality fate feb federation female fidel fill finally fix flag flew foundation ' +
    'frequently fresh fugitive gate georgian ghraib gone got govern grave greek gunbattle gunfire hail ' +
    'hamper handl harm havana heard heat herzegovina hideout highlight highway hijack historic hiv ' +
    'homeless hosni hospitaliz hostile hu humanity hundr hunger husband identity ill illness imf impose ' +
    'imprison incentive infection initially inspector instability install insurance intention introduc ' +
    'invest invit involve ivory jacque jakarta jalal jame jazeera jintao joseph jump karachi kathmandu ' +
    'kept khartoum kidnapping kim kosovo kremlin kunar kurdistan kuwait kyi laboratory landslide language ' +
    'lankan lay learn lieutenant load lui magazine magnitude mainland malaysia maliki manag manmohan mar ' +
    'martyr meant mention mikhail minor mix monarchy moon morocco motivat mountainou mourn mubarak ' +
    'muhammad musab my nairobi nationality native negotiat negotiate neither nobel nomination nominee nor ' +
    'note nouri object observ occupation offshore opec operate option organizer originally outgo oversea ' +
    'oversee overthrow owner pack pact pandemic paramilitary participat participation partnership ' +
    'pentagon perform performance permission permit personal peru peter photo piece pirate plott plung ' +
    'polish politic politically pontiff poorest portion pos possibility pound preliminary primary prior ' +
    'priority prize probably procedure proceeding proliferation prophet prosecution publicly pullout ' +
    'punish purchas purpos pursu pursue putt quit ramadi ran rangoon ransom rape rare rather raul reactor ' +
    'read recommend reconciliation recruit reduction refinery regulation relationship relatively rely ' +
    'remove reopen repair repli requir rescu rescuer restive restrict retain reveal richard ripp ' +
    'rodriguez rome root roughly royal ruler rumsfeld runoff rural rush sample satellite save scor scott ' +
    'seal section seed select seoul serbia serbian sergei seriously sett settl settler seventh sharp ' +
    'sheikh shop singer sixth size slaughter slogan slowly snow socialist society solution sound ' +
    'southwest spe specific split standoff stem stone store straight strategic strength stronger ' +
    'structure subject subway succeed success surge surgery surveillance suspension suspicion suu sweden ' +
    'swept swiss switzerland sworn talabani tamil tape teacher teenager telephone televis temperature ' +
    'temporary thai thank think tiger title traffic transition transitional transportation trapp treasury ' +
    'tree trouble tunnel twice uganda ugandan uk underground understand unharm upper uruzgan usually van ' +
    'videotape villager violate volatile wake walk warm warplane warrant wealth wear website welcom ' +
    'welcome why yanukovych your youth zabul zarqawi zealand',
  11.3:
    '16th abdel aceh administer administrative advantage advocate alexander alive allawi allege alli ' +
    'alone alternative alway ambition ammunition angela ankara annually answer apartment apply ' +
    'appointment apr aqsa arabic aristide armor artillery assad assailant assess associate asylum ' +
    'audience autonomou await ayatollah balance baluchistan baquba bashar belgium berlin bertrand ' +
    'blockade bolivian boom bought branch breakaway bridge broad buddhist busy calm cartel chair chao ' +
    'chilean choice choose christopher client closure coal colleague college compensation compet compete ' +
    'completely comply comprehensive conclud congolese connect conspiracy consulate contribute couple ' +
    'course croatian crucial crush cull culture curfew declaration declare deeply degree denmark depos ' +
    'derail describe desire deteriorat difficulty disarmament diseas display dissident dog donation ' +
    'downturn drew drill drone editor eligible eliminat embargo employment enact enclave enforcement ' +
    'equal erdogan escalat ex exercise experience explain exploration exporter extra extradition ' +
    'extremely factor faith feed fellow festival fierce finding fine finland flaw fleet foot forum ' +
    'founder gap generally generate ghazni goe grade greece green grown guarantee gyanendra hall hang ' +
    'harsh haven hill hopeful ice idea ignor importance impoverish improvement inadequate index ' +
    'indictment industrializ influential inmate innocent inquiry inspection integration intense ' +
    'internationally ismail item jew jordanian jun junichiro junta kazakhstan khatami khost kick kiev ' +
    'kind koizumi kyrgyzstan lawsuit legislator legislature liberia liberty lion loyal machine mail maker ' +
    'manager mandate manuel map martin massacre mccain me mediator medicine memorial merkel migrant miner ' +
    'mistake mobile modern moment morale moroccan motion motorcycle movie mudslide mullah multiple narrow ' +
    'nasa nationalist nature net nominat normal norwegian our outlaw pace page parent path penalty ' +
    'persian petition pilgrim pilot pkk plagu plea poison possession possibly powell pray preparation ' +
    'primarily professional property prospect provision purchase quota ramallah rapid rapidly rebound ' +
    'recep recommendation refer regular religion researcher residence restaurant retaliation retirement ' +
    'rifle rigg room rubble rwanda sadr salvador sarkozy science sensitive shift shipp shock shootout ' +
    'signal significantly singapore skill soccer solidarity sometime speculation spill squad st stadium ' +
    'str stroke submitt subsequent subsidy subsistence substantial succe successfully successor sure ' +
    'surface surg swat sweep task tayyip technical telecommunication territorial thing thoma throw tibet ' +
    'tibetan tight tighten tom torch tough tradition transit trust tv type unable uncover underwent ' +
    'uniform unnam unveil urge uribe vaccine vast veteran vicente visitor vulnerable wag wage weak ' +
    'weekend wild window withdrawn worri worry written wrong wrote yemen yugoslav yuko',
};
