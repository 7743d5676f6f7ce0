import type { Gender } from '../../quotes/speech-words.ts';

// From the lists of given names for men and for women of Faker 10.6.0 (MIT), all languages in Latin letters: the
// widespread ones, without those that both bear.
const MALE = `
aaron abdel abdul abdulla abdullah abe abel abelardo abraham absalon achille adalberto adam adedayo adil
aditya adolf adolfo adolph adolphus adonis adrian adriano adrien adrián agustin ahmad ahmed ahmet aidan
aiden aimé aksel al alade alain alan alassane alban albert alberto albin alec alejandro aleksander
alessandro alessio alex alexander alexandre alexei aleš alfonso alfred alfredo ali alistair allan allen
alonzo alpha alton alvaro alvin amar amin amir amos amrit anand anatol anatole anders anderson andras andre
andreas andrei andrej andres andrew andrzej andré andy ange angelo angus anibal aniceto anil ansel anthony
antoine anton antonin antonio antony antonín antônio anurag archibald archie arda ari arian ariel aris
aristide arjun armand armando armin arnaldo arnaud arne arno arnold arnoldo arnulfo aron arthur artur arturo
arun arvid asad ashton aubin august auguste augustin augusto aurel aurelio austen austin avi axel ayden
ayinde ayman ayoub aziz azmi balachandra bambang barney barry bart basil basile bastian batuhan beau bedřich
ben benedict benedikt benigno benito benjamin benjamín bennett bennie benny benoit bent berat berkay bernard
bernardo bernhard bernie bert bertram bertrand bilal bill billy bishnu bjorn björn blaise blake bo bob bobby
bogdan bojan bonifacio boris borys boyd božidar brad bradford bradley brady brando brandon branislav brayan
brendan brent bret brett brian brice brock bruce bruno bryan bryant bud buddy burak buster byron caleb calin
calvin cameron camillo can candido carl carlo carlos carlton carmelo carmine carter casper cecil cedric
cedrik celso cem cesar cesare chad chahine charles charlie chase chauncey chester chet chris christ
christian christoph christophe christopher clarence clark claude claudio clay clayton clemens clement
clemente clifford clifton clint clinton clovis clyde clément cody colby colin collin conner connor conrad
constantin cooper corey cornelis cornelius corvin cory craig cristian cristobal curt curtis cyril cyrus
cédric césar dagoberto dale dalton dame damian damien damon dan daniel daniele danilo danny dante dany daren
darian darin dario darius darko darnell daron darrel darrell darren darrin darryl daryl dave david davide
davin davy dax dean deb declan dejan delbert denis deniz dennis derek derrick deven devin dewey dexter
didier diego dieter dieudonné dimitri dino dion dipendra dmitri domenic domenico domingo dominic dominick
dominik don donald donatello donato donnie donny dorian doug douglas doyle dragan dragomir drew duane dudley
duncan dustin dušan dwayne dwight dylan earl earnest ed eddie eddy edgar edgardo edison edmond edmund eduard
eduardo edvard edward edwin elbert eleazar elia eliah elian elias elijah elio eliodoro eliseo elliot elliott
elmar elmer elmo eloy elton elvis elyor emanuel emil emile emilian emiliano emilio emin emir emmanuel emmett
emre enes ennio enoch enrico enrique ensar enzo eren eriberto eric erich erick erik erkki ernest ernesto
ernst ervin erwin esteban ethan etienne eudes eugen eugene eusebio eusebius evan everardo everett ezra
fabian fabien fabio fabrice farouk fatih fausto federico fedor feliciano felipe felix ferdinand ferenc
fernando fidel filiberto filip filippo finley finn finnley flavio florent florentin florian floyd flynn
forrest francesco francis francisco franciszek franck franco francois frank frankie franklin franz françois
fred freddie frederic frederick frederik fredrick fredy friedrich fritz frédéric fynn félix gabin gabriel
gabriele gaetano ganesh garang garrett garrick garry gary gaspar gaspard gaston gauthier gavin gene gennaro
geoffrey georg george georges gerald gerard gerardo gerhard gerrit gerry gheorghe gian gianfranco gianluca
gianni gibran gideon gil gilbert gilberto gilles gino giorgio giovanni girolamo giuliano giulio giuseppe
glen glenn gonzalo goran gordon grady graham grant granville greg gregg gregor gregorio gregory grover guido
guillaume guillermo gunnar gust gustav gustave gustavo guy gérard habib hamdi hamed hamid hamza hank hannes
hans harald hari harold harrison harry harvey hasan hassan havel hayden hector hedi heikki heinrich heinz
helmut hendrik henri henrik henrique henry herbert herman hermann hilary hiram homer horace horacio horst
howard hubert hugh hugo humberto hunter ian ibrahim idriss ignacio igor ike ilias ilja ilyas immanuel imran
imre indra innocent irvin irving isaac isac isaiah isaias isidore ismael ismail israel ivan ivo iván iwan
iyad jace jack jackson jacob jacobo jacques jaden jai jaime jairo jake jakob jakub jalil jamal james jamil
jan janez jannik jannis jano janosch jared jari jarne jarod jaron jasen jason jasper javier jawad jawed jay
jayce jayden jaylen jayson jed jeff jeffery jeffrey jens jerald jeremiah jeremie jeremy jermaine jerome
jerry jerzy jesper jesse jesus jett jim jimmie jimmy joachim joakim joaquim joaquin job joe joel joey johan
johann johannes john johnathan johnny johnson joko jon jona jonah jonas jonatan jonathan jonathon joost
jordi jordy jorge joris jose josef joseph josh joshua josiah josue josé jovan joël juan jules julian julien
julio julius junior juri justin justus justyn jusuf juvenal jørgen kaan kai kamal kamil kamran karel karim
karl karlo kasper kazimierz keanu keaton keith kelvin ken kenan kenji kenneth kenny kent kerem kerim kevin
khalid khalil kian kilian kimi kiran kirk kjell klaas klaus klemens knut kobe kofi konrad konstantin koray
kornel krešimir krishna kristijan kristoffer kristopher kurt kyan kyle lachlan ladislav lajos lakshman lal
lamar lambert lance larry lars lasse laszlo laurens laurent laurin lawrence lazar lean leander leandro leif
leland len lenn lennart lennert lennox lenny leo leon leonard leonardo leonel leonhard leonid leonidas
leopold leopoldo leroy lester lev levent levi levin levy lewis liam lian lias lincoln lino linus lio lion
lionel lisandro livio lloyd logan lon lonnie lorenz lorenzo loris louie louis lowell loïc luan luc luca
lucas lucian luciano lucien lucio lucius ludovic ludwig luigi luis luiz luka lukas luke luther lyle léopold
mack mads magnus maher mahir mahmoud mahmud maksim malcolm malik mamadou manfred manu manuel marat marc
marcel marcell marcelo marco marcos marcus marek mariano marin marinus mario marius mark marko markus marlo
marlon marquis marshall mart martin martti marty martín marvin marwan mason matej mateo mathew mathias
mathieu mathis matias matis matjaž mats matt matteo matthew matthias matthis matti mattia mattis maurice
mauricio mauro max maxim maximilian mehdi mehmet melchior melih melvin merlin mert mervin mesut metin micah
michael micheal michel michelangelo mick miguel mika mikail mike milan miles milo milomir miloš milton miran
mirco mirek mirko miro miron miroslav mirza mitchell mladen modesto mohamed mohammad mohammed monty moritz
morris morten moses moshe moussa moustafa mstislav muhammad muhammed muhsin murat musa mustafa myron nabil
nadir najib napoleon narciso nasir natan nate nathan nathanael nathaniel naveen nazim neal neil nelson neo
nestor nevio newell newton nicanor nicholas nick nico nicolae nicolas niels nigel nihad niklas niklaus niko
nikolai nikolas nils nino nnamdi noah noam noe noel nolan norbert norberto norman nouri novak noé odin oke
olaf ole oleg oliver olivier olof omar omer omero onur oren oreste orin orlando orville oscar oskar osmund
osvaldo oswaldo otis otto owen pablo pandu paolo pascal pasquale patrice patrick patrik paul pavel pedro
pekka pera percival percy perry pete peter petru phil philip philipp philippe phillip pierce pierre piet
pieter pietro piotr pius platon pompeo poul prem preston prince prokop prosper quentin quinten radek
radoslav radovan radu raf rafael rafiq rahul rainer rajendra rajiv rajko rakesh ralph rami ramiro ramon
randal randall randolph randy raoul raphael raphaël rasmus rauf raul ravi ray rayan raymond recep reginald
reinhold remo renato rene rené reuben rex riad ricardo riccardo richard rick rickard rickey ricky rico
robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando roman romano
romeo ron ronald ronaldo ronnie roosevelt rory rosman ross roy ruben rudi rudolf rudolph rudy rufus rupert
russell ryan saad sabri sagar said salih salim salman salomon salvador salvatore sam sami samir sammy samson
samuel sander sandro sanjay santiago santino santos saturnino saul scot scott seamus sean sebastian
sebastien sebastián selim semih sepp serge sergei sergey sergio seth severo seydou shane shaun shawn sheldon
sher sherman sid sigmund sigurd silas silvan silvio simeon simon siméon sinan sixtus slobodan solon soren
sorin spencer stan stanislav stanisław stanley stefan stefano stepan stephan stephen steve steven stewart
stig stuart stéphane surano surya sven sylvester szymon sébastien taha talat taras tarcisio ted teo teodor
teodoro terence terrance terrell terrence thad theo theobald theodor theodore thiago thierry thomas thurman
tiago tibor till tim timmy timo timon timotej timoteo timothy tito titus tiziano tobias tobin toby todd tom
toma tomas tomasz tomi tomislav tommie tommy tomás tony traian trajan travis trevor trey tristan troy tyler
tyron tyrone tyson ubaldo ulises ulrich umut urban uriel vadim valentin valentino valerio valter vasco vasil
verner vernon vicente victor vijay viktor vilhelm vince vincent vincenzo virgil vishnu vito vladimer
vladimir vladislav vlado vujadin vuk víctor wade wael walid wallace walter warren wayne wendell werner
wesley wilbert wilbur wilfred wilfrid wilfried wilhelm willard willem willi william willie willis willy
wilson winston wm wolfgang woodrow władysław xander xaver xavier yahya yannick yannik yannis yasin younes
yousef youssef yunus yuri yusuf yves zac zach zachary zachery zack zackary zahir zakaria zakary zamir zayd
zeno zinedine ziyad zoltán zoran zsolt çağlar émile éric évariste ömer štefan ștefan`;
const FEMALE = `
aaliyah abbey abby abigail ada adela adelaida adele adelina adeline adina adriana adrienne agata aglae agnes
agustina aida aileen aimee aino aisha alana alba alberta albina alda alea alejandra aleksandra alena
alessandra alessia alexa alexandra alexandrea alexandrine alexane alexanne alexia aleyna alfreda alia alica
alice alicia alida alima alina aline alisa alisha alison alissa aliya aliyah allegra allison alma althea
alvina alya alycia alyson alyssa alysson amalia amanda amara amaya amber amelia amelie amie amina amira amy
amélie ana anabel anabela anabelle anastasia anaïs aneta angela angelica angelina angeline angelique angie
anica anika anissa anita anja anjali anka ann anna annabel annabell annabelle anne annelie annemarie annette
anni annie annika anouk antoinette antonella antonia antonina anya april araceli ariadna ariana ariane
arianna arielle arlene arwen arya asha asia assunta astrid asya athena audrey augusta augustina aurelia
aurelie aurora aurore ava avril axelle aya ayana ayla aylin azra barbara beatrice beatriz becky belinda
bella berenice bernadette bernice berta bertha berthe beryl bessie beth bethany betsy bette betty beulah
beverly bianca bianka bibi bibiana billie birdie blanca blanche blanka bojana bonnie božena brandi brandy
branka brenda bridget bridgette brigita brigitte britney britt brittany brooke bruna caitlin calista camelia
camila camilla camille candace candice candida cara carina carla carli carlota carlotta carmela carmen
carole carolina caroline carolyn carrie casandra cassandra cassandre cassie catalina caterina catharina
catherine cathy cecelia cecile cecilia cecília celeste celestine celia celina celine ceyda ceylin chanel
chantal charlene charlotte chelsea chelsey cheryl cheyenne chiara chloe chloé christa christelle christiane
christie christina christine christy cindy claire clara clarissa claudia claudine clementina clementine cleo
clotilde coco colleen comfort connie constance cora coralie cordelia corina corinna cornelia cosima courtney
cristina crystal cynthia célia céline dagmar dahlia daisy dalia dalila damaris danica daniela daniella
danielle daphne daphnee daria dariana darina darla darlene dawn deanna debbie deborah debra defne delfina
delia della delores delphine denisa denise desiree devi diana diane dianna dianne dilara dina dixie dolly
dolores domenica dominique donna dora dorcas doreen dorina doris dorota dorotea dorothea dorothy draga
draupadi dulce débora ebba ebony eda edita edith edna eduarda egle eileen ela elaine elda elea eleanor
eleanore elena eleni eleonora eleonore eliana eliane elif elin elina eline elinor elisa elisabeth elise
elissa eliza elizabeth ella ellen elli ellie elly elmira elodie eloisa eloise elsa else elsie elvira elyssa
elza ema emanuela emelie emely emie emilia emilie emily emma emmie emmy emília ena enola enya erica erika
erin erma erna ernestina ernestine esma esmeralda esperanza essie estela estella estelle ester estera esther
ethel eugenia eula eulalia eunice eva eve evelin evelina eveline evelyn evi evie evo fabiana fabienne
fabiola faith fannie fanny farah fatima fatma fatou fay faye fedora felicia felicita femke filipa filomena
finja fiona flavia flavie fleur flo flora flore florence florine frances francesca francisca franziska freda
freya frida frieda gabriela gabriella gabrielle gabrijela gaia gail galina gayle gemini gemma geneva
genevieve georgette georgia georgiana georgina geraldine gerda germaine gertrude giada gianna gigi gilda
gina ginger gioia giovanna girija gita giulia giuliana gladys glenda gloria gordana grace gracie graciela
greta gretchen guadalupe gudrun gwen gwendolyn hailey hailie haley halima hana hanna hannah hanne harriet
hattie hayat hayley hazel heather heidi helen helena helene helga helin helle henrietta henriette hermine
herta hester hilda hildegard hillary holly hope hortense hélène ida ileana iliana ilona imani imelda imke
imogen ina inaya indira ines inez inga ingrid inka inês irena irene irina iris irma iryna isabel isabela
isabell isabella isabelle isla iva ivana ivanka iveta ivy izabela izabella jacinthe jacqueline jacquelyn
jada jade jadranka jamila jana jane janelle janet janica janice janie janina janine janna jara jasmin
jasmina jasmine jasna jayda jazmin jeanette jeanne jeannette jeannie jenna jennie jennifer jenny jessica
jette jil jill jillian jo joan joana joann joanna joanne jodi joelle johanna jolie jolien joline josefa
josefin josefina josefine josephine josiane josie joy joyce joëlle juana juanita judith judy jule julia
juliana julianne julie julieta juliette juna june juno justina justine júlia kaia kaja kali kamila kara
karen karin karina karine karla karolina karoline kassandra katarina kate katharina katherine kathleen
kathrin kathryn kathy katie katja katrin katrina katrine katy kaya kayla kaylee kayleigh keira kelley kelli
kellie kendra kerry kerstin kiana kiara kimberly kira kirsten klara krista kristen kristi kristie kristin
kristina kristine kristy krystal kyra lada laila lalita lana lara larisa larissa latoya laura laure lauren
lauriane laurie laurine lauryn lava laverne lavinia laxmi layla lea leah leana leandra leann leanne leda
leigh leila lela lelia lena lene leni lenia lenka lenya leona leoni leonie leonor leonora leontina leta
leticia letizia lexi lexie leyla lia liana libby lidia lidija lien lila lili lilia lilian liliana liliane
lilio lilla lillian lillie lilly lily lina linda lindsay lindsey line linn linnea lisa lisanne lise liv
livia liya liyana liz liza ljiljana lois lola lora loredana lorena lorene lorenza loretta lori lorna
lorraine lotta lotte louisa louise lourdes luana lucia lucie lucienne lucile lucille lucy ludmila ludwika
luisa luise luiza lujza lula luna luz lya lydia lyla lynda lynette lynn lynne léa léna léonie lívia mabel
mable mackenzie macy maddison madeleine madeline madelyn madhuri madison madonna mae maeve mafalda magali
magda magdalena maggie maia maida maira maja malena malia malika malin malina mallory malvina mamie mandy
mani manisha manon manuela mara marcela marcella marcia maren margaret margareta margarita margaux marge
margie margot marguerite maria mariam mariana mariane marianna marianne marica marie mariella marietta
marika marilou marilyn marina marion marisa marisol marit marjorie marlen marlena marlene marlies marsha
marta martha marthe martina martine mary maryam maryann mathilda mathilde matilda matilde mattie maud maude
maureen maxima maxine may maya mayra maša medina meena megan meghan meike melania melanie melany melba melek
melike melina melinda melis melisa melissa melody mercedes meredith merve meryem meryl mette mia mica
micaela michaela michele michelle michèle mikayla mila milana mildred milena miley milica milla mina mindy
minerva minnie mira miranda miray mireille mirela mireya miriam mirka miroslava misty molly mona monica
monika monique monserrat muriel mya myra myriam myrna myrtle nada nadia nadine nadja nana nancy naomi naomie
nara natalia natalie natasha nataša nathalie natália neda nela nelli nellie nelly nettie neva nevena nia
nichole nicole nida nika nikki nila nina nine nisa noelia noemi noemie nola nona noor nora norah norma nova
novella oceane octavia odette ofelia olga olimpia olive olivia oliwia omolara opal ophelia ora otilia padma
paige pam pamela panna paola pascale patience patricia patrizia patsy patti patty paula paulette paulina
pauline pearl peggy penelope penny perla petra petronela phoebe phyllis pia pilar piper poppy prasanna
priscilla prudence queen rachael rachel rafaela rahel raina raisa ramona rana rania raquel ratna rebeca
rebecca rebeka regina reina renata renate renee renée reyna rhea rhonda ria riana rina rita roberta robyn
rochelle rocio romana romina romy ronja rosa rosalia rosalie rosalinda rosanna rose roselyn rosemarie
rosemary rosie rosina roxana roxane roxanne roza ruby ruth sabina sabrina sadie safiya sally salma salome
samanta samantha samara samia samira sanda sandra sandrine sandy sanja santina sara sarah sarina saskia
savannah scarlett selena selin selina selma sena serena shaina shakira shana shania shanna shany shari
sharon shawna shayna sheila shelia shelley shelly sheri sherri sherry sheryl shilpa shirley shobhana sienna
silvia simisola simona sina siti skye slavica sofia sofie solange soledad sonia sonja sonya sophia sophie
soraya stacey stacy stanislava stefanie stela stella stephanie stéphanie sue summer sunita susan susana
susanna susanne susie suzana suzanne svetlana sydney sylvia sylvie sára tabea tabitha talia tamara tami
tamia tammy tania tanja tanya tara tarja tasha tatiana tea teodora teresa teri terri tess tessa tetiana
thalia thea thelma theodora theresa therese tia tiana tiara tiffany tina titi titilayo tonya tracey traci
tricia trisha tuana uma una ursula valentina valeria valerie vanda vanesa vanessa vanya veda velma vera
verda verna verona veronica veronika vesna vicki vickie vicky victoria vida viktoria vilma vincenza viola
violet violeta violette virginia virginie vivian viviana viviane vivienne věra wanda wendy whitney willow
wilma winifred xenia yara yasmin yasmine yolanda yulia yuliana yuna yvette yvonne zahra zara zdenka zehra
zelaya zelda zella zeynep zina zita zizi zoe zoey zora zoé zoë zulaikha zuzanna ève`;

const read = (names: string, gender: Gender) =>
  names
    .trim()
    .split(/\s+/u)
    .map((name) => [name, gender] as const);

/** First names that nearly always tell a gender, lower case. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...read(MALE, 'male'),
  ...read(FEMALE, 'female'),
]);
