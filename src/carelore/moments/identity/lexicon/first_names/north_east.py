"""First names of Germany, the Low Countries, Scandinavia, and of Central, Eastern and South-Eastern Europe."""

from ..shape import words

GERMAN = words("""
abelard achim adalbert adam adelbert adele adelheid adelinde adolf adolfine agathe agnes albert alberta albin albrecht
aleida alexa alexander alfons alfred algunde alina alma almut alois aloisia alrun alwin alwine amalie amelie anatol
andrea andreas angela angelika angelina anika anja anka anke ann-kathrin anna-lena anna-maria annabell anna annalena
annamaria annegret anneke anneliese annelie annelore annemarie annerose annett annette annika anselm antje antonia
anton antonie antonius armin arndt arne arnfried arnhild arno arnold arnulf arthur arvid astrid august auguste
augustin axel babette baldur balduin balthasar barbara bärbel bartholomäus bastian beate beatrix benedikt benjamin
benno bent berit bernadette bernd berndt berna bernhard bernhardine bert berta berthild berthold bertram bettina
bianca birger birgid birgit birgitt birte birthe björn bodo boris brigitta brigitte britta bruno brunhild brunhilde
burghard burkhard burkhardt carina carl carla carmen carola carolin caroline carsten caspar cäcilia cäcilie celina
charlotte chiara christa christel christhild christian christiane christin christina christine christoph christopher
clara claas clas claudia claudius claus clemens conrad constanze cora cordula corinna cornelia cornelius dagmar
dagobert daniela david delia denis denise detlef detlev diana dieter dieterich diethelm diethild dietlinde dietmar
dietrich dietwald dina dirk ditmar dominik dora dörte dorina doris dorit dorothea dorothee dörthe eberhard eckart
eckehard eckhard eckhardt edda edelgard edeltraud edeltraut edgar edith edmund eduard edwin egbert egon ehrenfried
ehrhard eike elfi elfriede elisabeth elke ella ellen elli elsbeth else elsbet elvira emil emilia emilie emma emmerich
emmi engelbert enno erdmann erdmute erhard erich erika erna ernst erwin esther eugen eugenie eva eva-maria evamaria
evelin evelyn ewald fabian felicitas felix ferdinand finja finn florentine florian folkert franka franz franziska
frauke fred fredi fridolin frieda friedbert friedel friedemann friederike friedgard friedhelm friedhold friedlinde
friedrich friedrich-wilhelm friedrun frithjof fritz frowin gabi gabriele gabriella gebhard gerald gerd gerda gereon
gerhard gerhild gerke gerlinde gerlind gernot gero gerold gerolf gerrit gert gertraud gertraude gertrud gertrude gesa
gesche gesine gideon gisa gisbert gisela giselher gitta gitte götz gottfried gotthard gotthilf gotthold gottlieb
gottlob gregor greta gretchen grete gretel grit gritta gudrun guido gundolf gundula gunda gunhild gunnar günter
gunther günther gustav gustl hagen hajo hannah hannchen hanne hannelore hannes hanni hans-dieter hans-georg
hans-günter hans-heinrich hans-jakob hans-joachim hans-jörg hans-josef hans-jürgen hans-martin hans-otto hans-peter
hans-ulrich hans-werner hanspeter hansi harald hardy harm haro hartmann hartmut hartwig hasso hauke hedda hedi hedwig
heide heidelinde heidemarie heiderose heidi heidrun heike heiko heiner heinke heinrich heinz-dieter heinz-günter
heinz-georg heinz-josef heinz-peter heinz-werner helen helena helene helferich helga helge hella hellmut hellmuth
helma helmar helmut helmuth hendrik henner henning henny henriette henrik henry herbert heribert herlinde hermann
hermann-josef hermine herta hertha herwig hilde hildebrand hildegard hildegund hildegunde hildrun hilke hilmar hilmer
hiltrud hiltraud hinrich hjalmar holger holm horst horst-dieter hubert hubertus hugo ida ignaz ilka ilona ilse imke
imma immanuel ina ines inga inge ingeborg ingelore ingfried ingmar ingo ingolf ingrid ingrun ingbert inka inken irene
iris irina irmela irmentraud irmgard irmhild irmtraud irmtraut irma isa isabell isabella isabelle isolde ivonne
jacqueline jakob jan jan-niklas jana janette janin janina janine janna janne jannes jannik jannis jano jasmin jasper
jeannette jeannine jelena jenny jens jens-uwe jessica jette jill jo joachim jobst jochen jochem johann johanna
johannes jolanda jonas jonathan jorg jörg jörn josef josefa josefine joseph josephine joschka jost judith jule julia
julian juliane julius jürgen jürgen-peter justin justine justus jutta kai karen karin karina karl karl-friedrich
karl-heinz karlheinz karl-otto karla karlfried karlmann karolin karoline karsten kaspar katarina katharina kathi
kathleen kathrin kati katinka katja katrin kerstin kevin kilian kirsten kirstin klaas klara klaus klaus-dieter
klaus-peter klemens knud knut kolja konrad konradin konstantin konstanze korbinian kordula korinna kornelia krista
kristiane kristian kristin kuno kunigunde kunibert kurt lambert lara lars lasse laura laurenz lena lena-marie lene
leni lenchen lenelotte lenni lennart lennard leon leonard leonhard leonie leonore leopold levin levke liane lidia
lieselotte liesbeth lieschen liesel lilian lilli lilly lilo lina linda linus lisa lisbeth liselotte lisette loni lore
lorenz lothar lotta lotte lotti louisa louise luca lucia lucie ludger ludolf ludwig ludwina luis luisa luise luka
lukas lutz lydia madita magda magdalena magdalene magnus maik maike maja malte malwine manfred manja manuel manuela
marcel marco mareike mareile maren marga margaret margareta margarete margarethe margit margitta margot margret
margrit maria mariechen marianne marie marie-luise marieke mariele marielle marieluise marietta marika marina mario
marion marit marita marius mark marko markus marlen marlene marlies marlis marliese marten martha martin martina
marvin mathilda mathilde mathis matthes matthias maurice max maximilian mechthild mechtild meike meinhard meinolf
meinrad meinulf melanie melchior melitta merle meta mette mia michael michaela michel mika mikael mila milena milla
minna mira miriam mirja mirjam mirko moritz nadine nadja nancy natalie natascha neele nele nicola nicolai nicole niels
niklas niko nikolai nikolaus nils nina norbert norman nora notburga olaf ole oliver orlando ortlieb ortrud ortrun
ortwin osbert oskar ossi oswald oswin otfried otmar ottfried ottilie ottmar otto ottokar pankraz pascal patrick
patrizia paul paula pauline paulus peer peggy perdita peter petra philipp philine phillip pia pirmin quirin rabea
radulf raik raika raimar raimund rainer rainald ralf ralph ramona randolf raphael raphaela rasmus rebecca rebekka
regina regine reimar reimund reiner reinhard reinhardt reinhild reinhilde reinhold reinmar renate rene resi ria
ricarda richard rieke riccardo rita robert robin rocco roderich roger roland rolf romy ronja ronny rosa rosalinde
rosel rosemarie rosi rosina rosita roswitha rotraud rotraut ruben rüdiger rudi rudolf rupert ruprecht ruth sabine
sabrina samuel sandra sandro sara sarah sascha saskia schorsch sebald sebastian selina selma senta severin sepp
sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegrun siegward sigbert sigmar sigmund sigrid
sigrun silja silke silvana silvia silvio simon simone sina sigismund solveig sofia sofie sonja sonnhild sophia sophie
sören stefan stefanie steffen steffi stella stephan stephanie sünje susann susanna susanne suse susi sven svenja
swantje sybille sylke sylvester sylvia tabea tamara tamina tanja tatjana thaddäus thea thekla theo theobald theodor
theodora theresa therese theresia thies thilo thomas thorben thorleif thorsten thoralf thyra tibor till tilla tillmann
tilmann tilo tim timm timo tina tjark tobias tom tomke toni torben torge torsten traudel traudl traute trina trude
trudi trudel udo ulf uli ulla ulli ulrich ulrike undine urs ursel ursula urte uschi uta ute utz uwe valentin valerie
vanessa vera verena veronika veit vicco viktor viktoria vincent vinzenz viola virginia vivien volker volkhard volkmar
volkhart wahnfried walburga walda waldemar waldtraut walfried walli walter walther waltraud waltraut waltrud wanda
wendelin wenke wenzel wera werner wibke wiebke wieland wiete wigbert wilfried wilhelm wilhelmine willfried willi
willibald willy wilma wiltrud winfried winnifred wolf-dieter wolfdietrich wolfgang wolfhard wolfram wolfried wulf
wunibald xaver yannic yannick yvonne zacharias zenzi zita
""")

NORTH = words("""
aafke aaltje adriaan adrie agneta åke albertus alida anders anita anke anna-karin annegien anneke annelies ans antoon
anton arend arie arjan arjen arne asger ásta astrid aud bart bas beatrijs bengt bente berit bernt birger birgitta
birna bjarne bjorn björg bo börje bosse bram brita britt carolien cees christel coen corrie daan dag daphne diederik
dirkje ditte edda eelco egil einar eino eirik elin elina ellen elly els elsa-maria emmy erkki erling esa esbjörn espen
eva-lena evert evy fenna femke fleur floor folke francien frans fredrik freek freja frida frode geert geertje
geertruida gerrit gerda gijs gitte göran greetje grethe gro gudmund guðrún guri gunilla gunnel gun gunvor guus haakon
håkan halfdan halldór halvard hanneke hanne-lore harm heidi heikki heleen helle hendrika hendrikus henk hennie henny
hilde hilkka ida-marie ilona ineke inge-lise inger ingeborg ingegerd ingemar ingrid-marie ingvar ingvild irma-liisa
iver jaana jaap jacob jacoba jacobus jacomijn jan-erik janneke jannie jantje jarle jarmo jasmijn jelle jenneke
jens-peter jeroen jette jikke joanneke johan johanne johannes jolanda joke joop joost jorien jórunn joris jorrit
jörgen jos josine jouke judith juha jukka julius jurriaan kaarina kaija kajsa kalle karel kari karianne karin-marie
karl-erik kees kerstin kirsi kjell kjersti klaas knut koen koos kristján lars-erik lasse lauri leena leendert leif
lene lennart liesbeth lieke lieve liisa linnea lisbet lise-lotte lotte ludo lutgarde luuk maarit maarten maartje
magnhild magnús maija maj malin marcella margreet margriet margrethe marianne-grethe marieke marijke marijn marit
marita marja marjan marjo marjolein marjut marko markku martijn mathijs matti mats mauno meindert merete merja mieke
mies mikkel minna mogens monique morten naima nanna niels nienke nina nils-erik oddvar odd olav ole-martin olof ove
paavo paivi päivi pål palle pär pauliina peder pekka pelle per pernilla petteri piet pieter pieternel pim pirjo pirkko
poul preben ragnar ragnhild raija rasmus reidar reidun reijo reinier renske riitta rikke rinske risto rita-marie roald
rob roel roelof rolf-erik roos ruben-jan rune ruud saara sami sander sanna sanne sari satu seppo sietske sigbjørn
sigfrid siggi sigurd sigurður silje sini siri sirkka siv sjoerd sjoukje sofie-lise solbjørg solveig søren soren stein
steinar sten stig stijn stina sunniva suvi svein sverre sylvi sytske tage tarja tarjei teun teuvo thea thijs thijmen
thomasine thor thora þóra tiina timo tjitske toivo tom-erik tone tor torbjörn tore torgeir torhild toril tormod torunn
toos trine trond truus trygve tuija turid tuula ulf ulla-britt unni vagn veerle veli veikko vibeke vidar vigdís viggo
vilhelm ville vincent wenche wessel wietske wies willem willemijn wilhelmus wim wouter wubbo yngvar yngve ypke øystein
øyvind åsa åse åshild ymke zwaantje mart kadri kaja kristiina liina maarja marika tiit toomas urmas
""")

EAST = words("""
adéla agata agnieszka albena aleksander aleksandar aleksandra aleksandr aleksei aleksandras aleksey aleksy alena aleš
alicja alina alla alojz alžběta ana-marija anastazja anatoliy anđela anđelka andrej andrius andrzej anelia aneta anita
anka antonín antoni anžela arkadiusz arkadiy arina arsen artem artiom asen audrius aušra balázs barbara barbora
bartłomiej bartosz beata bence bernadett biljana biruta blagoj blaž blažena bogdan bogdana bogumil bogumiła bogusław
bogusława bohdan bohumil bojan bojana boleslav bolesław borislav borislava boško božena božidar branimir branislav
branislava branka branko bronisław bronisława bruno celina cezary csaba czesław czesława dagmara daiva dalibor dalia
damjan damir daniela danica danijel danijela danuta darina dariusz darko davor david dawid dejan denis desislava
desanka diana dimitar dimitrije dmitriy dmytro dobrila domagoj dominika dorota dragan dragana dragica dragoljub
dragomir drahomíra draginja dubravka duška dušan dusan džemal edit edita edyta elena elka elżbieta emese emil emina
enikő enver ernő erzsébet eszter ewelina evgeni evgenia evgeniy evžen fadil fatima fatmir feliks ferenc filip
franciszek františek franjo gabor gábor gabriela galina gennadiy genowefa georgi gergana gergely gergő gheorghi
gintaras gizela goran gordana gorica grażyna grozdana grzegorz gyöngyi györgy gyula halina halyna hana hanka haris
havel helena henryk henryka hristo hristina hrvoje hryhoriy ibolya igor ildikó ilia ilija ilona ines inese inga
ingrida inna iosif ioan irena ireneusz irina irma iryna istván ivaylo ivan ivana ivanka ivica ivo ivona izabela
izabella jacek jadranka jadwiga jagoda jakov jakša jan janez janina janka janko jānis jánka jános janusz jarmila
jaromír jarosław jasmina jasna jelena jelica jerzy jindřich jiří jiřina jitka joanna jolanta jolana josip josipa jovan
jovana jovanka józef józefa józsef jozef judit julianna juraj jure jurek jurij jurgita justyna kalin kálmán kamil
kamila karel karina károly karolina kasper katalin katarína katarzyna kateřina kateryna katica kazimierz kazimiera
kinga kiril kirill klára klaudia konstanty kornelia krasimir krasimira kristina kristijan kristīne krešimir krystian
krystyna krzysztof ksenia ksenija kveta květa kvetoslava laima lana larysa lászló lazar lech ladislav laszlo leokadia
leona leszek lenka lepa lev libor libuše lidija lidiya lilija liliana linas liudmila liudmyla livia ljiljana ljubica
ljubomir ljudmila lubomír lubomir luboš lubos lucja lucyna lucjan ludmila ludmiła ludwik luka łukasz lukasz lyubov
lyubomir lyudmila maciej magda magdolna maja maksim maksym malgorzata małgorzata marcin mārīte maria marija marian
marijana marika mariola mariusz mariya marián marjan markéta marko marta maryla marzanna marzena matej matěj mateja
mateusz matija matilda mato matylda michaela michail michalina mieczysław mieczysława mihael mihail mihály mikhail
miklós mykola mykhailo mikołaj mila milada miladin milan milana milanka mile milena milica milivoj miljana milka
miljenko miloš milos milorad miloslav milovan mira miranda mirela mirjana mirko miro miron miroslav miroslava mirosław
mirosława mladen mojca mónika monika nada nadiya nadezhda natalia natalija nataliya natasza nataša natasha nebojša
neda nedeljka nemanja nenad neven nevena nikica nikifor nikol nikola nikolay nikolina nina noémi norbert oksana
oldřich oldrich oleh oleksandr oleksandra oleksiy olha olga oliwia oliver ondřej ondrej orest orsolya oskar ostap
otakar pál patrik patrycja paulina pavel pavla pavle pavlina pavlo pawel penka péter petar petya petko petr petra
petru petrana pavol piotr piroska plamen polina predrag przemysław radka radko radmila rado radek radim radomir
radosław radoslav radoslava radovan rafał rafal raisa rajko rasa ratko regīna renata réka robert roman romana romuald
róbert rostislav rozalia rozália ruslan ruslana ryszard ruta rūta ružica sabina sanja sándor sandor sára saša
sebastian seweryn serhiy sergei sergej sergey sergiusz siniša simona slađana slaven slavica slavko slávka slavka
slavomir sławomir slobodan slobodanka snežana snezana snježana sofiya sofija solomiya soňa sonja srećko srđan srdjan
stana stanislav stanislava stanisław stanisława stanko stanka stefan stefania stefka stepan stela stevan stjepan
stoyan stoyanka svetla svetlana svetoslav svetozar sylwester sylwia szabolcs szilvia szymon tadeusz taisiya tadej
tamara tamás tanja taras tatiana tatjana tatyana tekla teodora teresa tereza terezie teréz tetiana tetyana tibor
tihana tihomir timea tímea todor todorka tomáš tomas tomasz tomislav tóni tünde urszula uršula vadim valentyna valeriy
valeriya vaclav václav valeria vanda vanja vanya varvara vasil vasilka vasyl vedran velimir velina venelin ventsislav
vera verica veronika veselin veselina vesna věra viera viktor viktoria viktorija viktoriya vilém vilma vinko viola
violetta viorica virág višnja vít vítězslav vitaliy vitalij vjekoslav vlada vladan vladimir vladimír vladimira
vladislav vladislava vlasta vlastimil vojtěch vojtech vojislav volodymyr vsevolod vuk vukašin vyacheslav waldemar
walentyna wanda weronika wiesław wiesława wiktor wiktoria wincenty witold władysław władysława włodzimierz wojciech
yana yanka yaroslav yaroslava yegor yevhen yevheniya yordan yordanka yulia yuliya yuriy yuri zbigniew zdeněk zdenek
zdenka zdeňka zdravko zdzisław zdzisława zenon zinaida zinovia zita zlata zlatan zlatica zlatko zofia zoja zoltán
zoltan zora zoran zorica zoya zsófia zsolt zsuzsa zsuzsanna zuzana zuzanna zvonimir zvonko žaneta željka željko žarko
živka želmíra agim agron albana alketa arben ardit arlinda artan arta astrit avni bajram bardha besa besim besnik
blerim blerina bujar burim dardan dritan drita edlira elira elvana endrit enkeleda erjon ermal fatbardha fatos flaka
florim flutura gazmend gentian gezim gjon ilir ilirjana jehona kujtim leonora lindita liridon lirije lulzim luljeta
mimoza mirlinda naim nexhmije nora petrit rexhep shkelzen shpresa shqipe skender teuta valbona valdete valon vjollca
vjosa xhevahire zef zana alekos alexandros alexis aliki anastasios anastasia andreas anestis angeliki antigoni antonis
aphrodite apostolos areti argyro aristea aristotelis artemis athanasia athanasios athina charalampos christos chrysa
chrysoula despina dimitra dimitris dimitrios dionysios efi efstathia efstratios efthymia eleftheria eleftherios eleni
elpida evangelia evangelos fani foteini fotini fotis georgia georgios giannis giorgos grigoris haralambos ilias ioanna
ioannis kalliopi katerina konstantina konstantinos kostas kyriaki kyriakos lambros lefteris loukia makis manolis
marina markos michalis myrto nektaria nektarios nikolaos nikoleta nikos niki olympia panagiota panagiotis pantelis
paraskevi periklis petros popi sofia sotiria sotiris spyridon spyros stamatia stathis stavroula stavros stella stelios
takis thanasis thanos theodoros theodora theofanis thodoris vaggelis vasiliki vasilis vasileios vassiliki vassilis
voula xenia yannis yiannis yiorgos yorgos zoi
""")

NAMES = GERMAN | NORTH | EAST
