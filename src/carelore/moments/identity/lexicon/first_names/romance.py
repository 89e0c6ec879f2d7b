"""First names of France, Spain, Portugal, Italy, Romania and of Latin America and the Caribbean."""

from ..shape import words

FRENCH = words("""
achille adélaïde adeline adélie adèle adolphe adrienne agnès aimée alban albane albertine alexane alexia alexis alfred
aliénor aline alix alizée aloïs aloïse alphonse amandine amaury ambre ambroise amédée amélia amicie anaëlle anaïk
anatole andréa andrée angélique angelo anne-claire anne-laure anne-lise anne-marie anne-sophie annabelle annaïg
anne-gaëlle annette annick annie anouck anouk anselme anthelme antonin apolline ariane aristide arlette armand armande
armelle arnaude arsène arthur astrid athénaïs aubin aude audrey augustine aurélia aurélien auriane axelle aymeric
aymar babette baptiste barbara barnabé barthélémy basile bastien baudouin béatrice bénédicte benjamine benjamin
benoîte bérangère bérengère bérénice bernadette bernardin berthe bertrand bettina blaise blandine blanche bluette
boris brieuc brice brigitte bruno calixte camélia candice capucine carole caroline cassandre catherine cédric céleste
célestin célestine célia célie célien célimène césaire césarine chantal charlène charles-henri charlie charline
charlotte chloé christel christèle christiane christine christophe claire claire-marie clarisse claudette claudie
claudine clélia clémence clémentine cléo cléophée clervie cloé clothilde clotilde clovis colas colette colin coline
côme constant constantin coralie corentin corentine corinne cyprien cyriaque cyrielle cyril cyrille damien danièle
danielle daphné davy delphine denise dévote diane didier dimitri dolorès dominique donatienne dorian doriane dorine
dorothée édith edmée edmond édouard édouarde edwige éléa éléonore éliane élie éliette élina éliot élisa élise élisée
éloi éloïse éloane elouan elvire émeline émelyne émeric émilie émilien émilienne emmanuelle emma enguerrand enora éric
érica ernest ernestine erwan erwann esteban estelle ethan eudes eugène eugénie eulalie évariste évelyne ève éva évane
évrard fabien fabienne fabiola fabrice fanchon fannie fantine faustin faustine félicie félicien félicité félix
ferdinand fernand fernande fiona firmin flavie flavien fleur floriane florence florentin florian florianne florine
foucauld francelin francette francine francis francisque françois-xavier franz fred frédéric frédérique fulbert gabin
gabriel gaël gaëlle gaëtan gaëtane garance gaspard gaston gaspar gatien gautier gauthier gauvain geneviève geoffroy
georges georgette géraldine gérald gérard germain germaine gersende gervais gervaise ghislain ghislaine gilberte
gildas gilles ginette gisèle gladys godefroy gonzague gontran grégoire grégory guénaël guénolé guewen gustave guy-noël
guylaine gwenaël gwenaëlle gwendal gwendoline gwladys hadrien hector hélier héliodore héloïse henriette henri-pierre
herbert hermance hermine hervé hervéa hilaire hippolyte honoré honorine horace hortense hubert huguette hugues
hyacinthe idriss ignace inès ingrid irénée irène iris irma isabeau isaure isidore isaline ismaël ismérie ivan jacinthe
jacky jacob jacotte jacqueline jacquot jean-baptiste jean-charles jean-christophe jean-claude jean-david jean-françois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-pascal jean-paul jean-philippe
jean-pierre jean-yves jeanine jeannette jeannine jeannot jehan jennyfer jérémie jérôme joachim jocelin jocelyn
jocelyne joëlle johan johanna johnny jonas jonathan jordane jordan jordy joris josèphe josepha josette josseline
josselin josse josyane jules juliane julienne juliette justin justine kévin kilian killian laetitia laëtitia lambert
lana laora laurène laureen laurélie laurette laurie laurine lauriane lazare léandre léana léane lénaïc léonce léonie
léonide léonore léontine léopold léopoldine leslie liliane lilian lilou line lionel lisbeth lise lisette lison livia
loan loane loïc loïck loïs loïse lola lorène lorenzo lorette loris lorraine lou-ann louane louanne louis-marie louison
louisette luc luce lucette lucien lucienne lucile lucille ludivine ludovic luis luna lydéric lydie lyliane lyne
lysiane lyse mado madeleine maéva maëlle maëlys maël maëlan maelys magalie magaly maïa maïlys maïté maixent malo
malika malorie mallaury manoë manon marceau marcelin marceline marcellin marcelline margaud margaux margot marguerite
mariannick marianne marie-ange marie-anne marie-christine marie-claude marie-france marie-hélène marie-jo marie-josé
marie-josée marie-laure marie-line marie-louise marie-noëlle marie-odile marie-paule marie-pierre marie-rose
marie-thérèse marielle mariette marilou marilyne marilène marin marinette marion marise marius marjolaine marlène
marlyse marthe martial martine maryline marylène maryse maryvonne matéo mathéo mathias mathieu mathilde mathis
mathurin matthieu maud maurane maureen mauricette maurine maxence maximilien maxine maylis médard médéric mégane
mélanie mélina méline mélinda mélisande mélissa mélodie melvin mercédès mérédith micheline michelin mickaël mikaël
milène milo mireille modeste mohamed-ali monique morgane muguette muriel mylène myriam nadège nadine nanette narcisse
natacha nathan nathanaël nathéo nausicaa nelly nestor nicolas nicole nicolette nine ninon noa noam noah noé noël
noëlla noëlle noéline noémie nolan nolwenn norbert norman océane octave octavie odette odile odilon olivia olympe
ombeline ondine oriane ornella oswald otto ophélie pacôme paméla paola pâquerette paquito pascale pascaline patrice
paule paulette pauline paulin pélagie perceval perrette perrine pervenche philémon philibert philippine philomène
pierrette pierre-alain pierre-yves pierrick pierrot placide priscille prosper quentin quitterie rachelle rainier raoul
raphaël raphaëlle raymonde rébecca régina réginald régis reine-marie rémi rémy renaud renée reynald richard rita
robert roberte robin rodolphe rodrigue rogatien romain romane romaric roméo romuald ronan rosalie roselyne rosemonde
rosette rosine roxane ruben sabine sabrina salomé samson samuel sandie sandrine sarah-lou sasha saturnin sauveur
savannah ségolène séléna séraphin séraphine serge séverin sévérine sibylle sidonie sidoine siméon simone simonne sixte
sixtine soizic solal solange solène solenn solenne soline sonia sophie-charlotte stanislas stella stéphan stéphane
sully suzanne suzette suzel suzon swann sybille sylvaine sylvain sylvère sylvette sylviane sylvie sylvestre tancrède
tania tatiana tessa théa thelma théodora théodore théodule théophile thérèse thibaud thibault thibaut thierry
thiphaine timéo timothé timothée tiphaine titouan toinette tom tony tristan tugdual ulysse urbain ursule valentin
valentine valère valéry valériane vanessa vanina véra vianney victoire victor victorien victorine vinciane violaine
violette virgile virginie vivianne viviane vivien wandrille wilfried willy xavier xavière yaël yaëlle yaëll yanis
yannis yann yannick yoan yoann yoanna yohan yohann yohanna yolaine ysaline yseult yvain yvan yvelise yves-marie yvette
yvon yvonnick zacharie zélie zéphir zéphyrin zoéline
""")

SPANISH = words("""
abelardo abundio adalberto adela adelaida adelina adolfo adoración adrián agapito ágata agustín agustina ainara ainhoa
ainoa aitana aitor aitziber alazne alberta alba albina alejo alejandrina alexis alfonsina alicia alina almudena alonso
altagracia alvaro alondra amada amadeo amador amaia amalia amando amanda amancio amaranta amaya amelia américa américo
amparo anabel anacleto anahí anaïs anastasio anatolio andoni andreina andreu ane angelines ángel ángela ángeles
angélica ángelo anselmo antía antonella antoni antonieta antonina antonino antxon apolonia apolonio araceli aránzazu
arantxa arantza arantzazu arcadio argimiro aristides ariadna ariel armanda armida arnau arnulfo aroa arsenia arsenio
artemio artur asensio asier asunción asun ascensión aurelia aurelio aurora avelina avelino axel azahara azucena
baldomero balduino baltasar bárbara bartolomé basilia basilio bautista beatriz begoña begonia belén belinda beltrán
benedicta benicio benigna benigno benita benito benjamín berenice bernabé bernarda bernardina bernardino bibiana
bienvenida bienvenido blanca blas bonifacio borja braulio brayan brígida brisa camila camilo candelaria candelario
cándida cándido caridad carina carles carlota carme carmelita carmelo carmina carolina casandra casilda casimiro
casiano casto catalina cayetana cayetano cecilio cecilia ceferina ceferino celedonio celestina celestino celso cesáreo
chabela charo chema chus cipriano ciriaco cirilo ciro claudia claudio clemencia clemente clementina cleofé cleto
clotilde concepción concha conchi conchita conrado consolación constantino constanza consuelo cora coral cosme
crescencio crisanto crispín cristian cristóbal cruz cuauhtémoc custodia custodio dácil dalila dámaso damián daría
darío dayana débora delfina delfín demetria demetrio desiderio desideria desirée diana diógenes dionisia dionisio
dolores domingo dominga domitila donato dora dorotea dunia edelmira edelmiro edilberto eduarda edurne efraín egidio
eladio eleazar elena eleuterio elías eliana eligio eliseo eloísa eloy elpidio elvira emelina emerenciana emeterio
emiliana emiliano emérita emma encarna encarni encarnita eneko engracia enric enriqueta epifanio erasmo ernestina
ernesto esmeralda estanislao estebana estefanía estrella etelvina eufemia eufrasio eugenia eulalia eulalio eulogio
euphemia eusebia eusebio eustaquio evangelina evaristo evelia ezequiel fabiana fabián fabiola fabricio facundo
faustina faustino fausto febe federica felicia feliciana feliciano felicísimo felisa félix fermina fermín ferran
fernán fidel fidela filomena filomeno flor florencio florentina florentino florián florinda foix fortunato francesc
francisca froilán fructuoso fulgencio gabino galo garbiñe gaspar gaudencio gema genaro generosa geraldo gerardo germán
gertrudis gilberto gimena ginés gisela gladis gloria godofredo goyo gorka graciano graciela gregoria gregorio griselda
guadalupe gualterio guillem guiomar gumersinda gumersindo hans haydée helena heliodoro hermelinda hermenegildo
herminia herminio hernán hernando higinia higinio hilaria hilario hilda hipólito honorato honorio horacia horacio
hortensia huberto humberto ibai ibon iciar icíar idoia ignacia igone igor iker iluminada imanol imelda íñigo iñaki
inmaculada inma inocencia inocencio iratxe irati irene iria irune isadora isaías isidora isidoro isidra isidro ismael
israel itxaso itziar iván ivonne izan izaskun jacinta jacinto jacobo javi jaione jandro javiera jenaro jeremías
jerónima jerónimo jesusa jesús jimena joaquín joaquina jon jonás jone jorgina josu josune josé-luis josué josep jovita
juanjo juancho julieta julián juliana julita justa justina justino justo kevin koldo laia lara laureano laurentina
leandra leandro leire lenin leocadia leocadio leonardo leoncio leonel leónidas leonor leopolda leopoldina leopoldo
leovigildo leticia leyre liborio libia lidia ligia lisandro lita lizbeth llorenç loida lola loli lolita lorena lorenza
loreto lorna luana luciana lucila lucio lucrecia luisina lupe lupita macarena macaria macario maite maialen maider
maitane malena manola manolita manolo manuela maravillas marcelina marcelino marcelo marcial marciana maribel
maricarmen maría-jesús mariano maricruz marieta marijose marilena marilola marina mariona mariola marisela maristela
mariluz marita marivi mariví marlén marlon martiniano martirio matías matilde maura mauro maximiliano maximina
maximino máxima melania melba melchor melecio melitona melitón melisa mencía mercè merche merchán micaela mikel
milagros milagritos millán minerva miren mireia miriam modesta modesto moisés montse monserrat montserrat mónica nadal
naiara nahia nahuel narciso narcisa natividad nazaret nazario neftalí nekane nélida nemesia nemesio nerea néstor
nicanor nicasio nicasia nicolasa nicolás nieves noelia noa noemí norberta norberto nuria núria obdulia obdulio octavia
octavio odalis odón ofelia oihana oihane olalla olatz olegario oliva olivia olimpia onofre orencio oriol oscar osvaldo
otilia ovidio pablo paca paco palmira paloma pancho pánfilo paqui paquita paquito pascual pascuala pastora patricio
patxi paulino paulina pau paz pelayo pepa pepi pepita perfecto perpetua petra petronila piedad pío plácida plácido
plinio policarpo porfirio poncio práxedes presentación primitiva primitivo primo prudencia prudencio purificación puri
quirino quique rafa ramira ramiro ramón ramona raimunda raimundo raquel raúl rebeca refugio regino reinaldo remedios
remigio reyes ricarda rigoberta rigoberto robustiano rocío rodolfo rogelia rogelio román romualdo rómulo roque rosalba
rosalinda rosalino rosaura rosendo rosenda roxana rubén rufina rufino ruperta ruperto ruth sabas sabina sabino salomé
salud salustiano salvadora samanta samuel sancho sandalio saturnina saturnino saúl sebastián sebastiana segismundo
segunda segundo serafín serafina sergio servando severiano severino severo sigfrido silveria silverio silvestre simón
simona sinforosa sixto socorro sofía solange solveig sonsoles susana tadeo tamara tania tatiana telmo teo teodora
teodoro teodosio teófila teófilo teresa teresita teresiano tiburcio timotea timoteo tirso tito toñi toribia toribio
toño trinidad trini tristán txema ubaldo ulises unai urbano úrsula uxue uxía valentín valentina valerio valeriano
venancio ventura verónica vicenta vicente victoriano victorino vidal vinicio violeta virginia virtudes visitación
viviana vladimir waldo walter wanda wenceslao wilfredo wilmer wilson xabier xavi xavier xiana xiomara xoán xosé yago
yaiza yajaira yamila yanet yanira yeray yésica yesenia yolanda yoel yoselin yuliana yuli yurena zacarías zaida zaira
zenaida zenón zoila zulema zulma
""")

PORTUGUESE = words("""
abel abílio açucena adalgisa adalto adão adélia adelino ademar ademir adérito adilson adriano afonso agnaldo agostinho
aida ailton alaíde alberta albino alcides alcino alcione aldair aldenora aldina aleixo alessandra alexandra alfredo
alice aline aloísio altair altino álvaro alzira amadeu amália amândio amauri américo ana-paula anabela anderson
andreia andreza ângela ângelo anselmo antero antónia antônia antônio aparecida aparecido apolinário arlete arlindo
armandina armindo arménio armênio arnaldo artur assis assunção augusta aurélio aureliano aurora áurea baltazar bárbara
bartolomeu basílio beatriz belmira belmiro benedita benedito benjamim bento berenice bernardete bernardino bianca brás
breno brígida brígido bruna caetano caetana caio camila cândida cândido carlota carmo carolina cassandra cássia cássio
catarina cauã cauê ceci cecília célia celina celso cesaltina cícera cícero cidália cíntia clarice cláudia cláudio
cleber cleide cleiton cleonice clodoaldo clotilde conceição constança cosme creusa crisóstomo cristiana cristiane
cristiano cristóvão custódia custódio dagmar daiane dalila dalva dalton damiana damião daniele danilo dário dayane
débora deise delfim delfina demétrio denilson denílson deolinda dércio diamantino dilma dilson dinis diogo dirce
dirceu djalma djair domingas domingos donato dorival dulce edilene edgar edilson edinaldo edivaldo edmar edmilson edna
edneia ednaldo edson eduarda efigénia efigênia eleutério eliana eliane elias eliete eliezer elisabete elisângela élcio
elcio elza emanuel emerson emília emílio eneida érica érika ermelinda ermelindo ernesto esmeralda estêvão estevão
etelvina euclides eugénia eugênia eugénio eulália eunice eurico eusébio evandro evaristo everaldo everton expedita
expedito fabiana fabiane fabíola fábia fábio fabrício faustino fausto felício felícia fernão filipa filipe filomena
firmino flávia flávio florbela florinda francisca frederica frederico gabriela geni genival genivaldo george geraldo
germano gerson getúlio gil gilberto gilda gilmar gilson giovana giselda gisele gislaine givanildo glaucia gláucia
glória gonçalo graciete graciliano graça graziela guida guilherme guilhermina guiomar gustavo haroldo hélder heitor
hélio heloísa henrique herculano hermínia hermínio hilário hilda horácio hortênsia hugo humberto iara ildefonso ilda
ilídio ilma inácia inácio inês ingrid iolanda iracema iraci irene irineu isabela isadora isaías isaura ismênia itamar
iuri ivan ivanete ivani ivanilda ivete ivone ivo izabel izabela izildinha jaci jaciara jacira jacinta jacinto jadir
jailson jaime jair jairo jandira janete janaína januário jaqueline jéssica jefferson jeferson jéssyca joaquina jocélia
joelma joelson jordana jorgina josefa joselito josenildo josiane josué josuel jovelina juarez juçara judite julieta
juliano júlia júlio juraci jurema jussara justina juvenal kátia kauã kelly kleber kléber laércio laís larissa laura
laurinda lauro leandro leila leocádia leonardo leonel leonilde leonor leopoldo letícia lídia lígia liliana lindalva
lineu lívia lorena lourdes lourenço lourival luan luana lucas lucélia luci lúcia luciana luciano lucília lucimar
lucinda lúcio lucrécia luísa luiz luiza lurdes luzia luzinete magda magno maiara maicon maísa manoel manuela mara
marcela marcelo márcia márcio marco-antónio marcolino margarida maria-joão mariana marilda marilena marilene marília
marílio marilza marinalva marinete marisa maristela mariza marlene marli marlon marta martim martinho mateus matilde
maura maurício mauro maximiano mécia mélanie micaela michele miguel milena milton miriam moacir moisés mónica mônica
murilo nádia naiara nair natália natanael natércia nathália nazaré neide neila nelma nélson nerci neusa neuza newton
nicolau nilce nilda nilma nilo nilson nilton nivaldo noémia noêmia norberto nuno nívea octávio odair odete odília
ofélia olavo olímpia olímpio olinda olívia ondina orlanda orlando osmar osvaldo osvaldina otávio otília palmira
pascoal patrícia patrício paulina paulino pedrina perpétua plácido priscila quitéria quintino rafaela raimunda
raimundo raíssa ramiro raquel raul rayane rebeca regiane regina reginaldo reinaldo renan renata renato ricardina rita
robson rodolfo rogério romão romeu romilda romildo romualdo ronaldo rosália rosalina rosana rosane rosângela roseane
roseli rosemeire rosilda rosilene rosimeire rosinda ronilson rubem rúben rui samanta samara sandro sarita saturnino
saulo sebastiana sebastião selma sérgio serafim serafina severino severina sheila sidnei sidónio silvana silvânia
silvério sílvia sílvio simão simone sófia solange soraia sueli suelen susete suzana tainá taís tália tamires tânia
tarcísio tatiana tatiane telma telmo teodoro teófilo teresinha terezinha teresa thaís thaísa thais thiago tomé tomás
toninho ubaldo ubirajara urbano úrsula uriel valdeci valdemar valdemir valdir valdira valdirene valéria valério valmir
valter vanda vanderlei vanderleia vanessa vânia vasco vera vera-lúcia verónica vicência vicente vinícius virgília
virgílio virgínia vítor vitória vitorino viviane wagner waldemar waldir wallace walter wanderley wanessa washington
welington wellington wendel wesley wilson yasmim zacarias zeca zélia zenaide zezé zilda zulmira joãozinho tchissola
nzinga weza kiluanji mingas amílcar dulcineia
""")

ITALIAN = words("""
abbondio achille ada adalberto adalgisa addolorata adele adelaide adelina adelmo adolfo adriana adriano agata agnese
agostina agostino aida alba albano alberta albertina alberto albina albino alceo alcide alda aldina aldo alessandra
alessia alessio alfio alfonsina alfonso alfreda alfredo alice alighiero alina almerico alvaro alvise amabile amadeo
amalia amanda amato ambra ambretta ambrogio amedea amedeo amelia amerigo amilcare amina amleto amos ana anacleto
anastasia anatolia andreina angela angelina angelica angelo angiola angiolina angiolo aniello anita annabella
annachiara annagrazia annalaura annalisa annalucia annamaria annarita annetta annibale annina annunziata anselma
anselmo antimo antonella antonello antonia antonietta antonina antonino antonio apollonia arcangela arcangelo ardito
ardea arduino argentina argia arianna ariberto ariele aristide armanda armando armida arnaldo arnoldo arrigo arsenio
artemisia arturo ascanio assia assunta asia astolfo attilia attilio augusta augusto aurelia aurelio aurora ausonio
azelia azzurra baldassarre baldo barbara bartolo bartolomea bartolomeo basilio bastiano battista beatrice benedetta
benedetto beniamino benigno benito benvenuta benvenuto berardo berenice bernadetta bernarda bernardina bernardino
berta biagio biancamaria bianca bibiana bice bonaria bonaventura bonifacio brigida brigitta bruna brunella brunello
bruno calogera calogero camilla camillo candida candido carina carla carlotta carmela carmelina carmelo carmen carmine
carolina casimira casimiro cassandra castrenze caterina catia cecilia cecilio celeste celestina celestino celia celso
cesare cesarina cesira chiara chiarina cino cinzia cipriano cira ciriaco cirillo ciro clara clarissa claudia claudina
claudio clelia clemente clementina cleofe cleto clio clotilde colomba colombina concetta concettina consolata cora
coralba cordelia corinna corrada corradino corrado cosimo cosima cosma costante costantino costanza crescenzo
cristiana cristiano cristina cristoforo cunegonda dafne dalia dalida dalila dalmazio damiana damiano daniela daniele
daniella danilo dante daria dario davide debora delfina delia delio demetra demetrio denise desdemona desideria
desiderio deborah diamante diana dina dino diletta dionigi domenica domenico domiziano donata donatella donatello
donato dora doriana doriano dorina doris dorotea duilio ebe edda edgardo edi edmondo edoardo edvige efisio egidia
egidio egisto egle elda elena eleonora elettra elia eliana eligio elio eliodoro elisa elisabetta elisea eliseo elisena
elmo eloisa elpidio elsa elsina elvezio elvia elvio elvira emanuela emanuele emerenziana emidio emilia emiliana
emiliano emilio emma enea enrica enrichetta ennio enza enzo eraldo eramo erasmo ercole erica erika ermanna ermanno
ermelinda ermenegilda ermenegildo ermete erminia erminio ermione ernesta ernestina ernesto eros ersilia esmeralda
esposito ester etta ettore eufemia eugenia eugenio eufrasia eulalia euridice eusebio eustachio eva evandro evaristo
evelina ezechiele ezio fabia fabiana fabiano fabiola fabio fabrizia fabrizio fatima fausta faustina faustino fausto
fedele federica federico federigo felice felicia felicita feliciano ferdinanda ferdinando fermo fernanda fernando
ferruccio fiammetta filiberto filippa filippo filomena fina fiorella fiorello fiorenza fiorenzo fiorina fiorino
flaminia flaminio flavia flaviana flavio flora floriana floriano florinda folco fortunata fortunato fosca foscarina
fosco franca francesca francesco franchino franco fulgenzio fulvia fulvio furio gabriella gabriele gaetana gaetano
gaia galileo gaspare gasparina gastone gavina gavino gelsomina geltrude gemma genesio gennara gennaro genoveffa
geraldina gerarda gerardina gerardo gerlando germana germano gerolamo geronimo gervasio gesualda gesualdo ghita
giacinta giacinto giacoma giacomina giacomo giada gialuca giampaolo giampiero giampietro giancarla giancarlo
gianfranca gianfranco giangiacomo gianluigi gianmarco gianmaria gianmario gianna gianni giannina giannino gianpaolo
gianpiero giasone gigi gigliola gilberto gilda gildo gina ginevra gino gioacchina gioacchino gioconda giocondo gioele
gioia giorgetto giordana giordano giorgia giorgina giorgino giosuè giosue giotto giovannella giovannina giovannino
girolama girolamo gisella gisberto giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppina giuseppino
giustina giustino giusto glauco gloria godiva goffredo graziana graziano graziella grazia grazietta gregoria gregorio
greta gualtiero guendalina guerrino guglielma guglielmo guidina guido guiscardo gustavo iacopo ida ignazia ignazio
igino igor ilario ilaria ilda ildebrando ildefonso ileana ilenia ilia illuminata ilva imelda immacolata ines innocenza
innocenzo iolanda iole ippolita ippolito irene iride irina iris irma irmina isa isabella isacco isaia isidora isidoro
isolina isotta italia italo iva ivana ivano ivo ivonne jacopo jole jolanda katia ketty lamberta lamberto lanfranco
lapo lara lauretta lauro lavinia lazzaro lea leandra leandro leda lelia lelio leonarda leonardo leone leonida leonilda
leonilde leopolda leopoldo letizia lia liana liberata liberato liberio libero licia lidia liduina lilia liliana lilla
lina linda lino lisa lisetta livia livio livina loana loredana lorella lorena lorenza lorenzina loreta loretta loris
lorita luana luca luce lucia luciana luciano lucilla lucina lucio lucrezia ludovica ludovico luigia luigina luigino
luisa luisella luna lunella macario maddalena mafalda maia manfredi manfredo manlia manlio manuela mara marcella
marcellina marcellino marcello marcolina mariaelena mariagrazia mariangela mariannina mariano marica mariella marietta
marilena marilù marina mariolina mariarosa mariarosaria mariateresa marino mario marika marisa maristella mariuccia
marta martina martino marzia marzio massima massimiliana massimiliano massimino massimo matilda matilde mattea mattia
matteo maura maurilio mauro maurizia maurizio medea melania melchiorre melissa melita mena menotti mercede mercedes
michela micaela michelangelo michelina milena milva milvia mimma mimmo mina minerva mino mira miranda mirco mirea
mirella miriam mirka mirko miro mirta modesta modesto moira monica morena moreno morgana nadia naike nando narcisa
narciso nazario nazzareno neera nella nello nerea neri nerina nerino nestore nevio nicla nicodemo nicola nicolangelo
nicole nicoletta nicolina nicolò nicolo nilde nina ninfa nino nives noa noemi norma novella nunzia nunziata nunziatina
nunzio odetta odilia odoardo ofelia olga olimpia olindo olinda oliviera oliviero ombretta omero onesta onofria onofrio
onorato onorina ophelia orazio oreste oretta oriana orietta oriella orlanda orlando ornella orsola orsolina ortensia
ortensio oscar osvalda osvaldo otello otilia ottavia ottaviano ottavio ottone ovidio palma palmira palmiro pamela
pancrazio panfilo paolina paolino paride pasqua pasquale pasqualina pasqualino paterniano patrizia patrizio pellegrino
penelope petronilla pia piera pierangela pierangelo pierfrancesco pierino pierluigi piergiorgio piero piermario
pierpaolo pieralberto pietrina pinuccia pino pio placida placido polissena pompeo ponzio porfirio porzia prassede
primo priscilla prisca prospera prospero provino prudenza quintina quintino quirina quirino rachele raffaele raffaella
raffaello ramona raimonda raimondo raniero raul rebecca regina regolo remigio remo renata renato renza renzo riccarda
riccardo rinaldo rina rino rita roberta rocca rocco rodolfo rolando romana romano romeo romilda romina romolo romualdo
rosa rosalba rosalia rosalinda rosamaria rosanna rosaria rosella roselina rosetta rosina rosita rosolino rosolia
rossana rossano rossella rossello ruggero ruggiero ruth sabatina sabatino sabato sabina sabino sabrina salvatora
salvatrice salvo salvina salvino samanta samantha samuela samuele sandra sandro sante santa santina santino santo sara
sarina saverio saveria savina savino savio sebastiana sebastiano secondo selene selvaggia selvaggio serafina serafino
serena severa severina severino severo sibilla sidonia sigismondo silvana silvano silveria silverio silvestro silvia
silvio simona simone simonetta siro sista sisto sofia solange sonia sossio sperandio speranza spiridione stanislao
stefana stefania stefano stella susanna susi sveva tamara tancredi tatiana tazio tea tecla telemaco telesforo teobaldo
teodolinda teodora teodorico teodoro teofilo terenzio teresa teresina tersilio tiberio tilde timoteo tino tito tiziana
tiziano tommasa tommasina tommaso tonia tonina tonino torquato tosca toto tranquillo tullia tullio turi ubalda ubaldo
uberto ugo ugolino uliana ulisse ulrico umberta umberto urania urbano ursula valda valdo valente valentina valentino
valeria valeriana valeriano valerio valter vanda vanessa vania vanna vanni vasco velia venanzia venanzio venera venere
veniero venusta vera verdiana veronica vezio vilma vincenza vincenzo violante virgilia virgilio virginia virginio
virna vitale vitalia vitalina vito vittore vittoria vittorina vittorino vivaldo viviana vivetta walter wanda ylenia
yara zaccaria zaira zelinda zelda zelmira zeno zenobia zita zoe zosimo
""")

ROMANIAN = words("""
adina adrian alina alin anca anda andra andreea anghel angelica aura aurelian aurora beniamin bogdan camelia carmen
catrina cătălin cătălina catalin catalina cezar ciprian claudiu codrin codruța constantin corina cornel cornelia
cosmin cristi cristian cristinel crina dacian dan dana daniela dănuț decebal delia denisa diana doina dorel dorin
dorina dorinel dragoș dragos dumitra dumitru ecaterina elena emanuel emil eugen eugenia eusebiu felicia flavia flaviu
florentina florica florin florina gabriel gabriela george georgeta georgiana gheorghe ghiță grigore horațiu horia
iancu ileana ilie ilinca ioana ion ionel ionela ionuț ionut irina iulia iulian iuliana iuliu lavinia laurențiu
laurentiu lenuța lidia ligia liliana liviu livia loredana luminița luminita mădălin mădălina madalina magdalena marcel
marian mariana maricica marilena marin marinela marioara marius mihaela mihai mihail mihaița mihnea mircea mirela
monica nadia natalia nelu nicoleta nicolae nicușor octavian octav olimpia oana ovidiu paraschiva paul petre petru
petronela petrișor radu raluca ramona răzvan razvan remus robert rodica romeo roxana sabin sanda sebastian sergiu
silviu silvia simina simona smaranda sorin sorina stan stela stelian stoica tatiana teodor teodora teodoru tiberiu
toader traian tudor valentin valeriu vasile vasilica veronica victor victorița violeta viorel viorica virgil viorela
vlad vladislav voichița zaharia zamfir
""")

NAMES = FRENCH | SPANISH | PORTUGUESE | ITALIAN | ROMANIAN
