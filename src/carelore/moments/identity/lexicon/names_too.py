"""First names that are also words, places, months, peoples or medicines in one of our languages.

They need a cue, or a capital in the middle of a sentence; in lower case they are never taken for names.
"""

from .shape import words

NAMES_TOO = words("""
ada aide ai aimé aimee alba alma alta amable amado amazing amber ambre ami amie amor amparo ana anda angel ángel
ángela angeles ángeles angelica angelo anis anno ans anta api april aral arc arda argentina ari aria arma ash asia aso
aspen asta aster ata aurora aura austin ava avril awa axel aya azzurra babe baby bach bahar bahati bambi banks bas
basil basile bay bea bear beau beck begonia belén bella ben benigna benigno bento berg bill billy bin bingo biro bis
blanca blanche blair blake blanc bless blessing blue bob bonifacio bonita bonnie boo bora boss bradford brady brand
brandy brice brie bright brio brook brown brume buck bud buddy bunty burns buster butch cadence cal candela candelaria
candid candida candide cándida cándido cara caren carey caridad carina carlisle carmine carol carter casta casto
celeste céleste celestial cesar chance chandler chanel charity charm chase chaste cher cherry chester chiara china
chip christian chrystal cielo cinta cita claire clara clay clemencia clément clemente clement cliff clive clover cloud
coco cola cole colomba como concepción conception concha condoms constance constancia constant constante consolación
consuelo cora coral corey costa costanza courage cristal cruz crystal curt custodia custodio da daisy dakota dale
dalia dalla dam dame dan das dash dave davon dawn dean deb decima dee del delia della den deniz desiderio desirée
destin destiny deva devil devin diamante diamond dick dido dieudonné digna diletta dim dina dino dior disa dita diva
divina dolly dolores dom domingo domingas dominica don dona donata donato donna dora dot drew duke dulce dusty earl
earnest eda eden eddy elle ella else ember emir ena encarnación engel erika ernest ernst esperance espérance esperanza
essie estrella eta eva eve ever excellent eyes faith faithful fanny fanta fatal fatou fausta fausto favour fay fe
felice felicia felicidad felicitas felicity félix femi fern ferro fia fidel fidela fina finn fiona fior fiore flair
flint flo floor flor flora florence florian fortuna fortunata fortunato fortune fosca fosco fox franc franca france
frances franco frank frans freddy free freed frey frieda fritz gaia gala gale gallo ganesh garance garland gay gene
generosa genesis genoveva georgia gerade german gift gil gilda gill ginger gino gioia giordano giusto giusta glad glen
gloire gloria glory god gold golden goldie grace gracia graça graeme granada grand grant gray grazia green greta gro
gros guada guadalupe guida guido gun gunner gus guy hacer hadi hadley hailey hale hani hank happy hari harley harm
harmony harper has haven hazel heath heather heaven heide heidi hein heinz held helium henna herb hero hers hiba
hilario hoa hoang holder holly honest honey honor honora honorine honour hope horace horn howl hue huer hui hulda hung
hunter huong ida idee ike illuminata imam imma immaculata immense ina india ines inga inmaculada inocencia inocencio
ira irene iris isla issa ivory ivy iwan ja jacinta jacinthe jade jain jaque jas jasmin jasmine jasper jaune jay jean
jersey jesus jesús jet jewel jo job jock joke jolly jordan joy jude judge judy jule july jun junge junior june just
juste justa justice justin justo kader kai kali kalt kane karma kasse kat kati kay kent kenya khan kim kind king kiran
kit kitty ko kraft krishna lac lad lady lake lana lance lane lang lara las laurel lauriers lavender laxmi le lea lee
leen left legend lei len lena lene lent leo leon les lev levi li lia lib liberata liberato libero liberty libre lieve
light ligia lila lilac liliane lily lima lin lina linda line link linn linus lion lis liv liz llanos lo lona long lore
loreto los lotte lou lourdes love luce luci lucky luna lune luz lux luzia lys ma mable mad made madonna mae magdalena
magnolia mahal mai maia maja major mal mala maki malice mallory malo malva mama maman mame mami man manda mandi mani
mano manon manya mar mara maravillas marble march marche marco mare marin marina marine mark markt marla marmor mars
marsha martial martinez marvel mas masa mason massima massimo mast mata mate math maturin maud maura mauve max may
maya mayor mea meadow mei melody memory men mena mention mercedes mercè merche mercy merle merry merveille mesa meta
mi mia mika milagros milan mile milena miles milky mille milo mimosa mimosas mina mine minerva minna mint mira miracle
mirza miss misty mita mitte mo moda modest modeste modesta modesto moe mohd moin moira mona mond moon more moreen
moreno morgan morgane mori morris moses moss mouna moya much muguette muna mura muse must na nada nadal naim nam nan
nana nande narciso nasse nat natal natale natalia nature ne neal ned neda nella nelle nell nello nelly nemo nena neri
nero nessa nest nesta nestor neva neve new newton ngan ni nicky nico nieves nik nila nile nils nima nina nine nives
noa nobel noble noel noël nola nona nor nora nord norma norman norte north nota nova novella nube nuit null nun nuno
nur nunzia oak obi ocean océane octave odd ode ok ola oliva olive olivo olla olympia om ona onda one ono onor opal
oral orange orazio oriana orient oro orson os osten otto ouvert owen pa paca paco page paige paix palma paloma pan
pandora papa paris park parker parfait parul pascale pascua pasha pasqua pastora pat patience patient patron paulette
paz peace pearl peg pelle pena penny pepa pepe pepi pepper per perfecta perfecto perla perpetua perry persia pet petal
pete petra phoenix pia piano pietro piers pilar pine pink pino pio pío ping piedad pierce pierrot pika pita plan
placida plácida plácido placido poder polly pom ponce pool poppy porter portia post powell prado praxedes precious
premio presencia presentación preston priya prima primitivo primo primrose prince princess prisca prospero prosper
prospera prudence prudencia prudencio prune pura pure puri purificación pushpa queen queenie que quiet quincy quint
quirino radio rae rain raja rama rambo ramo ramos rana randy rani ras raven ray raya rayan rea real reale reba rebel
red reed reese refugio regal regan regina regine regis reine reyes reja remedios remedio remo remy ren rena rene
renata renza res rex rey rhea rho ria ricard rich ricky ride ridge rim rima rina rio rive river riya rob robin rocco
rocío rock rocky rod rolf rolla roll roma romaine roman romana romano romero ron ronda rosa rosario rose rosemary
rosette rosine rosita ross rossa rosso rowan roxy roy royal roz rua rubí rubio rubis ruby ruche rudolf rudy rune rush
russo rusty ruta saba sabato sabine sacha sade saffron safi sage said sainte sake sal sala salam salem sales sally
salome salon salud salute salva salvador salvatore salvo sam samba same sami san sana sancho sand sandal sander sandy
sang sanna sans santa santi santiago santina santo santos sapphire sara saran sari sascha satin sato saturnino saul
savanna savannah savoir sawyer say scarlet secondo segunda segundo seline selma selva semi sen sena sera serein serena
serene serenity servando seven severa severo shade shae shah shan shanti shari shay shea sheba shepherd sherry shin
shiva shun si sia siam sid sien siena sienna sierra sigi sika silas silent silver silva silvestre sim sin sina sincere
sing singer sini sira siri sis sister site siti siv sixtine skip sky skye sly smita so sofa soft sol solange soledad
soleil solo son sona sonar sonia sonne sonny sonu soo soon sora soul spencer sperandio speranza spring sri st stan
star steel stella sterling stern steven stone storm stuart su sud sue suerte sugar sui suleika sum suma summer sun
suna sunday sunniva sunny super sur suri susi swan sweet sybil sylvester tad tag tai taj talia talha tam tamar tana
tang tanner tante tao tara tarde tata tatu tawny taylor tea tecla ted teddy tee tempest tender terra terry tess tex
thai than that thea theo thi thing thor thu tia tide tien tierra tiger tilda tilde till timo tin tino tiny tip tita
tito tiz toa tod today todd tomi ton tone toni too topaz tor tora toro tosca toto tour trace tracy tram trang
tranquillo travis treasure trent trey tri trin trina trinh trini trinidad trinity trista tristan triumph troy true
trudy tulip tullia tumaini turquoise tuti tutu ty tyne ugo ulla ultra uma umber una une unity upendo urban urbano urs
ursa usha uta val vala vale valence valencia valente valentine valerie valor van vance vanda vanity vanilla veit vela
velvet venera venere ventura venus vera verdad veras verde verdi verena verity vero vesta vi via vick vicki victoria
victoire vida vidal vie vigil vik vila villa vina vinca viola violet violeta violette virgin virginia virginie
virtudes vis visitación vita vital vitale vito viv viva vu wade wahida wald walker wall wally wang ward warner warren
waris wati wave wayne web wells wen wendel wesley west wiki wil wilder wilhelm will willa willing willow win windsor
winner winnie winston wise wolf wonder wood woody worth wren wulf xia yam yang yann yao yara yarrow yasmin yaya yen
yong yours yuan yuki yul yun yuri zahra zander zara zawadi zen zena zion zita zoe zola zora zu zuri abril agosto
augusto mayo juni juli august julius janvier juillet domenica sabina alter alto bello beata beato benedetta benedetto
benedicta beate benvenuta benvenuto brígida bruma caro casa clair cortes delfina delfín delfino diego élan étoile
fantine fleur flore fleurs félicité gentil gentille gracieuse immacolata imelda innocenza italia italo letizia
luminita milagro nicht ornella pace perdita perle pietà placide plume prosperidad prosperitá restituta rosée sagesse
serafín sole tranquille trésor vanna verità vérité virtud aina amani amina baraka furaha imani jamila kito mwanga
neema pendo rehema salama saada shukuru sifa subira sultan tausi malaika baba bibi babu mzee mzuri mtoto dada kaka
huruma faraja heri jabali juma jumapili imara amri asha mosi siku simba wema kila hawa moja jana kesho mimi wewe yeye
yake kadi dini dua haki hali hapa hawo juu kazi kwa lama mali mda moto mwaka neno nguvu njia nuru pole raha rangi saa
sababu sauti shida sisi taa tano wali wote yangu zote sasa hii hizo amini atende adina awali mume sema soma jambo jina
joto jua karibu leta lini lipa mbali meli muda nani nini ninyi onyango issue gifty promise comfort godsend reina colas
adoración amada amador ambra américa conchita côme elmo emérita esposito expedita expedito facundo felicita galileo
gioconda geni iluminada leda lilla lorita medea melba morena morgana nilo onesta palmira primitiva prudenza rocca
salvadora selvaggia selvaggio socorro urbain violante vitalia assunta assunção ascensión asunción consolata custódia
custódio domingos fermo fede gemma regolo natividad natividade sabas sista vittoria vitória glória margarida margarita
margherita marguerite hortense hortensia hortênsia capucine clémentine angélique aimée honoré désiré benoîte germain
germaine germana germano solenne sylvestre ceci bienvenida bienvenido bienvenue aparecida aparecido martirio corazon
esmeralda máxima cristiano christiane celestina celestino colombina diana juliana serafina azucena jacinto tomas
cesáreo cesárea lauro vigile ottavo helle stein tage bart tore arie lasse liane wolfram kamel ville matti linde falk
jihad amer saber roba amine dung duc loan gang arti devi gita lata malati reza chai ploy nida arman azar besa rasa
levan tabby topsy tory gabby lacey myrtle emerald pansy bijou fiston balla penda amara liban salat lemma genet belay
rudo farai barbara romane mauro libia hardy hassle harris marcia vanesse elma marian islam ramadan ramadhani pasqual
pasquale epifania befana carte parte porte corte forte sorte notte latte mese cosa
""")
