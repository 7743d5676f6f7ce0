import type { Gender } from '../../quotes/speech-words.ts';

// From the lists of given names for men and for women of Faker 10.6.0 (MIT), all languages in Latin letters: the
// widespread ones, without those that both bear.
const MALE = `
aaron abdel abdul abdulla abdullah abel abraham absalon achille adam aditya adolf adolfo adolph adolphus
adonis adrian adriano adrien agustin ahmad ahmed ahmet aidan aiden aimé alain alan alassane albert alberto
alec alejandro aleksander alessandro alex alexander alexandre alexei aleš alfonso alfred alfredo ali
alistair allan allen alpha alvaro alvin amin amir amos anand anatol anatole anders anderson andras andre
andreas andrei andrew andrzej andré andy ange angelo angus anibal aniceto anil ansel anthony antoine anton
antonin antonio antonín antônio anurag archibald archie ariel aristide armand armando armin arnaud arne arno
arnold arnoldo arnulfo aron arthur arturo arvid asad aubin auguste augusto aurelio austen avi axel ayden
ayman ayoub azmi balachandra bambang barney barry bart basil basile bastian bedřich ben benedict benigno
benito benjamin bennett bennie benny benoit bernard bernardo bernhard bernie bertram bertrand bill billy
bjorn blaise blake bo bob bobby bonifacio boris borys boyd brad bradley brady brandon brayan brent bret
brett brian brice brock bruce bruno bryan bud buddy buster byron caleb calin calvin cameron camillo carl
carlo carlos carter cecil cedric celso cesare chahine charles charlie chase chauncey chester chet chris
christian christoph christophe christopher clarence claude claudio clayton clemens clement clifford clifton
clint clinton clovis clément cody colby colin collin conner connor conrad constantin cooper cornelis
cornelius cory craig cristian cristobal curt curtis cyril cyrus dagoberto dale dalton dame damian damien dan
daniel daniele danny dante dany daren dario darius darnell daron darrell darren darryl daryl dave david
davin davy dean deb declan dejan denis dennis derek derrick devin dewey didier diego dieter dieudonné
dimitri dino dion dmitri domenic domenico dominic dominik don donald donatello donnie doug douglas dragan
dragomir duane dudley duncan dustin dwayne dwight dylan earl earnest ed eddie eddy edgar edgardo edmond
edmund eduard eduardo edvard edward edwin eleazar elia elian elias elijah eliodoro elliot elliott elmar
elmer eloy elton elvis elyor emanuel emil emile emiliano emilio emmanuel ennio enoch enrico enrique enzo
eric erich erick erik erkki ernest ernesto ernst erwin esteban ethan etienne eudes eugene eusebius evan ezra
fabian farouk fatih federico fedor felipe felix ferdinand ferenc fernando fidel filip filippo finley finn
flavio florent florian flynn francesco francis francisco franciszek franck franco francois frank frankie
franklin franz françois fred freddie frederic frederick frederik friedrich fritz frédéric félix gabriel
gabriele gaetano garang garrett garrick garry gary gaspard gaston gauthier gavin gene georg george gerald
gerard gerardo gerhard gerry gheorghe gianfranco gianni gibran gil gilbert gilberto gilles gino giorgio
giovanni girolamo giulio giuseppe glen glenn gonzalo goran gordon grant granville greg gregg gregor gregorio
gregory grover guido guillaume guillermo gunnar gustave gustavo guy gérard hamdi hamed hamid hank hans
harald harold harrison harry harvey hasan hassan havel hayden hector hedi heikki heinrich heinz helmut
hendrik henri henrik henrique henry herbert herman hermann hilary hiram homer horace horacio horst howard
hubert hugh hugo humberto hunter ian ibrahim idriss ignacio igor ike ilyas immanuel imran imre indra
innocent irvin irving isaac isaiah isaias isidore ismael ismail israel ivan ivo iván iwan iyad jack jackson
jacob jacobo jacques jai jaime jake jakob jalil jamal james jan janez jared jaron jason jasper javier jawad
jawed jay jayden jayson jeff jeffrey jens jeremiah jeremie jeremy jermaine jerome jerry jerzy jesper jesse
jesus jim jimmy joaquin joe joel joey johan johann johannes john johnathan johnny joko jon jonas jonatan
jonathan jorge joris jose josef joseph josh joshua josé jovan juan julian julien julio julius justin justus
jusuf juvenal jørgen kai kamal kamran karel karl kazimierz keanu keaton keith ken kenji kenneth kenny kent
kevin khalid khalil kian kimi kiran kirk klaus knut kofi konstantin krešimir krishna kurt kyle lajos
lakshman lal lamar lambert larry lars laszlo laurent lawrence leandro leif leland len lenny leo leon leonard
leonardo leonel leonhard leonid leopold leopoldo leroy lev levi levy lewis liam lincoln lino lionel lisandro
livio lloyd logan lon lorenz lorenzo louie louis luan luc luca lucas luciano lucio lucius ludovic ludwig
luigi luis luiz lukas luke léopold magnus maher mahmoud mahmud maksim malcolm malik mamadou manfred manu
manuel marat marc marcel marcell marcelo marco marcos marcus mariano marinus mario marius mark markus marlon
marquis mart martin martti marty martín marvin marwan mason mateo mathew mathias mathieu matjaž matt matteo
matthew matti maurice max maxim maximilian mehdi mehmet melchior melih melvin mesut metin michael micheal
michel michelangelo mick miguel mike miles milo milomir mirek mirza mitchell mladen mohamed mohammad
mohammed monty morris moshe moustafa mstislav muhammad muhsin murat musa mustafa myron nabil najib napoleon
nasir nate nathan nathanael nathaniel naveen nazim neal neil nelson nestor newell newton nicanor nicholas
nick nico nicolae nicolas nigel nihad niklaus niko nikolai nikolas nils nnamdi noah noam noe noel nolan
norbert norberto norman nouri novak olaf ole oleg oliver olivier olof omar omer omero oreste orin orlando
oscar oskar osmund osvaldo oswaldo otis otto owen pablo pandu paolo pascal pasquale patrick paul pavel pedro
pekka pera percival percy pete peter petru phil philip philipp philippe phillip pierce pierre piet pieter
pietro piotr platon pompeo poul prem quentin quinten radek radoslav radovan radu raf rafael rafiq rainer
rajendra rajiv ralph rami ramiro ramon randy raoul raphael rasmus rauf raul ravi ray raymond recep reginald
reinhold remo renato rene rené reuben rex riad ricardo richard rick rickard ricky rico robert roberto rocco
rod rodney rodolfo rodrigo roger rohan roland rolando roman romano ron ronald ronaldo ronnie rory rosman
ross roy ruben rudi rudolf rudolph rudy rufus russell ryan saad sabri salim salman salvador salvatore sam
samir sammy samson samuel santiago santino saturnino saul scot scott seamus sean sebastian sebastien
sebastián selim sepp serge sergei sergey sergio seth severo seydou shane shaun shawn sheldon sher sid
sigmund silas silvan silvio simeon simon siméon sixtus slobodan solon soren sorin spencer stan stanisław
stanley stefan stefano stepan stephan stephen steve steven stewart stig stuart surano sven sylvester szymon
sébastien talat taras tarcisio ted teo teodoro terence terrence thad theo theobald theodore thierry thomas
thurman tim timothy tito titus tiziano tobin toby tom tomas tomasz tomi tomislav tommie tommy tony traian
trajan travis trevor trey tyler tyrone tyson ulises ulrich valentin valentino valerio vasil vernon vicente
victor vijay viktor vilhelm vince vincent virgil vishnu vito vladimer vladimir vladislav vlado vujadin vuk
wade wael walid wallace walter warren wayne wesley wilbur wilfred wilfrid wilfried wilhelm willard willem
william willie willy winston wolfgang woodrow władysław xander xavier yannick yousef yunus yuri yusuf zac
zach zachary zahir zakaria zamir zinedine ziyad zoltán zoran zsolt çağlar émile éric évariste ștefan`;
const FEMALE = `
aaliyah abby abigail ada adela adele adeline adriana adrienne agnes aida aileen aimee aino aisha alana alba
alberta albina alejandra alena alessandra alessia alexa alexandra alia alice alicia alisa alisha alison
aliya aliyah allison alma althea alyson alyssa amalia amanda amara amber amelia amelie amina amira amy ana
anabel anastasia angela angelica angelina angeline angie anika anita ann anna annabel annabell annabelle
anne annette anni annie antoinette antonella antonia antonina ariane arianna arielle arya asia astrid audrey
augustina aurelia aurore ava avril ayana ayla aylin barbara beatrice belinda bella berenice bernadette
bernice berta berthe beth bethany betsy bette betty beverly bianka bibi billie birdie blanca blanche bonnie
brandi brenda bridget brigitte britney brooke bruna caitlin calista camila camilla camille candace candice
candida cara carla carli carlotta carmen carole carolina caroline carolyn carrie cassandra catalina caterina
catherine cathy cecile cecilia celeste celia celine charlene charlotte chelsea cheryl cheyenne chiara chloe
christa christelle christiane christie christina christine christy cindy claire clara clarissa claudia
claudine clementina clotilde coco colleen connie constance cora coralie corina courtney cristina cynthia
dagmar dahlia daisy danica daniela danielle daphne darla darlene deanna debbie deborah debra delia delphine
denise desiree diana diane dianna dianne dina dolly dolores dominique donna dora doris dorothea dorothy
draupadi dulce eda edith edna egle eileen elaine eleanor elena eleonora eliane elinor elisa elisabeth elise
eliza elizabeth ella ellen ellie eloisa eloise elsa elsie elvira elza emelie emely emilia emilie emily emma
emmy erica erika erin erma ernestine esmeralda esperanza estella estelle esther ethel eugenia eunice eva eve
eveline evelyn evi evie evo fanny fatima fatou fay faye felicia felicita fiona flavia flavie fleur flo flora
florence frances francesca francisca frida frieda gabriella gabrielle gail galina gayle gemini gemma
genevieve georgia georgina geraldine germaine gertrude gianna gigi gilda gina giovanna girija giuliana
gladys glenda gloria grace graciela greta gretchen guadalupe gwen hailey hailie haley hanna hannah harriet
hayat hayley hazel heather heidi helen helena helene helle henriette hester hilda hillary holly hortense
hélène ida iliana indira ines inga ingrid inês irene irina iris irma iryna isabel isabell isabella isabelle
iva ivana iveta ivy jacqueline jacquelyn jade jana jane janet janica janice jasmin jasmine jeanette jeanne
jenna jennie jennifer jenny jessica jill jillian joan joana joann joanna joanne joelle johanna jolie josefa
josefina josephine josie joy joyce juana juanita judith judy julia juliana julie june juno justina justine
kara karen karina karla karolina kassandra katarina kate katharina katherine kathleen kathrin kathryn kathy
katie katrina katy kayla kelli kellie kerstin kiana kiara kimberly kira klara krista kristen kristi kristie
kristin kristina kristine kristy krystal kyra laila lana lara larissa laura lauren lauriane laurie laurine
lava laverne lavinia layla lea leah leann leanne leda leigh leila lela lelia lena lene leona leonie leonor
leonora leta leticia lia liana libby lien lila lilian liliana liliane lilio lilla lillian lilly lily lina
linda lindsay linnea lisa liz liza ljiljana lois lola lora loredana lorena lorene loretta lori lorna
lorraine lotte louisa louise lourdes lucia lucie lucienne lucille lucy ludwika luisa luna luz lydia lynda
lynette lynn lynne mabel mackenzie madeleine madeline madelyn madhuri madison madonna mae mafalda magali
magda magdalena maggie maia maida malika mallory malvina mandy mani manon manuela mara marcella marcia
margaret margarita marge margot marguerite maria mariam mariana mariane marianna marianne marie marietta
marilyn marina marion marisa marisol marlen marlene marlies marsha marta martha martina martine mary maryam
mathilde matilda matilde maud maureen maxine maya mayra meena megan meghan melanie melinda melisa melissa
melody mercedes meryl mia mica micaela michaela michele michelle michèle mila miley mina mira miranda mireya
miriam molly mona monica monique muriel myra myriam nadia nadine nadja nana nancy naomi nara natalia natalie
natasha nathalie nellie neva nia nichole nicole nida nikki nina noemi nola nona noor nora norah norma odette
ofelia olga olive olivia otilia paige pam pamela panna patience patricia patty paula paulette pauline peggy
penelope petra phoebe phyllis prasanna priscilla prudence rachael rachel rafaela ramona rana rania raquel
rebeca rebecca rebeka regina reina renate renee renée reyna rhonda ria rita roberta robyn rochelle rocio
rosa rosalia rosalie rosalinda rose rosemarie rosemary rosie roxana roxanne roza ruby ruth sabina sabrina
sally salma salome samantha sandra sandy sara sarah savannah scarlett selena selina sena serena shaina
shakira sharon sheila shelley shelly sheri sherri sherry sheryl shilpa shirley shobhana sienna silvia siti
sofia soledad sonia sonja sonya sophia sophie stacey stacy stefanie stella stephanie stéphanie sue summer
sunita susan susana susanna susanne suzanne svetlana sydney sylvia talia tamara tami tamia tammy tania tanya
tara tasha tatiana teresa tess tessa tetiana thalia thea theresa therese tia tiana tiffany tina tracey traci
tricia uma una ursula valentina valerie vanessa vanya vera veronica vesna vicki vickie vicky victoria vida
viktoria vilma viola violet violette virginia virginie vivian viviane vivienne věra wanda wendy wilma yasmin
yasmine yolanda yulia yuliana yvette yvonne zara zelaya zelda zella zita zizi zoe zoey zora zulaikha ève`;

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
