"""First names in Latin letters from many countries, lower-case; those that are words too stand in AMBIGUOUS.

A known first name is taken for a person wherever it is capitalised; the rules need no name to be here.
"""

from .en_ordinary import OPENERS
from .first_names import africa, arab, asia, britain, north_east, romance
from .heads import HEADS
from .names_too import NAMES_TOO
from .places import PLACES
from .shape import words

_COMMONEST = words("""
aaron abby abdul abdullah abdou abigail adam adama adela adele adeline ade adebayo adrian adriana adrien
agata agathe agnes agnès agnieszka ahmad ahmed aicha aïcha aida aiden ailsa aimee aina aisha aissatou akinyi
akosua alain alan alastair alba albert alberto alejandra alejandro aleksandra alessandra alessandro alessia
alex alexa alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alina alison
alistair alison allan allison alma alvaro álvaro alyssa amadou amal amanda amara amélie amelia amie amin
amina aminata amir amira amit amy ana anaïs anastasia anders andré andre andrea andreas andreia andrés
andrew andy aneta angela angèle angelica angelina angie angus anita anja ann anna annabel anne anneliese
annemarie annette annie anthony antje antoine antoinette anton antonella antonia antonio antónio anusha anya
aoife araceli archie ariana armando arnaud arthur arturo asha ashley ashok asif asma astrid athumani auguste
augustin augusto aurélie aurore ava awa axel ayesha ayse aziz baraka barbara barry bart beata beatrice
beatriz beatrix ben benedict benedikt benjamin benoît bernadette bernard bernardo bernd bernhard bert bertha
bertrand beth bethan bethany bettina betty bev beverley beverly bhavna bianca bilal birgit birgitta björn
blanca blessing bob bobby boris boubacar brad bradley brahim brandon brenda brendan brett brian bridget
brigitte bronwyn bruce bruna bruno bryan bryony caitlin callum calum cameron camila camilla camille candice
carina carine carl carla carlo carlos carlotta carly carmela carmen carol carole caroline carolyn carrie
casey caspar cassandra catarina caterina catherine cathy catriona cécile cecilia cédric celeste celia celine
céline cesar césar chantal charles charlene charlie charlotte chelsea cheryl chiara chidi chidinma chinedu
chinwe chipo chloe chloé chris chrissie christa christelle christiane christina christine christophe
christopher christos chukwu ciara cindy claire clara clare claude claudia claudine claudio clémence clément
clive cole colette colin colleen connor conor conrad constance consuelo corinne cornelia courtney craig
cristiano cristina curtis cynthia cyril dafydd damian damien dan dana daniel daniela daniele danielle danny
daphne darren dave david davide deb debbie deborah deepa deepak deirdre delphine denis denise dennis derek
desmond detlef devon diana diane didier diego dieter dimitri dina dirk divya dmitri dolores dominic dominik
dominique donald donatella donna doreen doris dorothea dorothy doug douglas duncan dylan eamonn ebony eddie
edgar edith edmund edna eduardo edward edwin eileen elaine elea eleanor elena elena eleonora elfriede elia
elias elif elise elisa elisabeth elise eliza elizabeth elke ella ellen ellie eloise eloïse elodie élodie
elsa elsie emeka emil émile emilia emilie emilio emily emma emmanuel emmanuelle encarnación enrico enrique
enzo eric éric erica erich erik erika erin esmé esperance esra estelle esteban esther étienne eugene eugenia
eugenio eunice eva evan evelyn ewa ewan fabian fabien fabienne fabio fabrice fanny farah farid fatima fátima
fatma fatimah fatou fatoumata federica federico felicia felicity felipe felix fernanda fernando fiona flavia
flavio florence florent florian folake fran franca france francesca francesco francis francisca francisco
franck franco françois françoise frank franziska fred freda freddie frederic frédéric frederick frieda
friedrich fritz gabi gabriel gabriela gabriele gabriella gabrielle gareth gary gavin gemma geoff geoffrey
george georges georgia georgina gérard gerald geraldine gerard gerd gerda gerhard gertrud giacomo giada
gianluca gianni gilbert gilles gillian gina ginny giorgia giorgio giovanna giovanni giselle gisela gita
giulia giuliana giulio giuseppe giuseppina gladys glen glenda glenn gloria gonzalo gordon graeme graham
grant greg gregor gregory greta guadalupe gudrun guido guillaume guillermo gulsum günter günther gustavo guy
gwen habiba hadija hagen hakim halima hamid hamisi hamza hana hanna hannah hannelore hans harald harold
harriet harriet harry harsha hartmut hassan hasan hatice hayley hazel heather hector hedwig heike heiko
heiner heinrich heinz helen helena helene hélène helga helmut hendrik henri henriette henry herbert hermann
hilary hilda hildegard holger holly horst howard hubert hugh hugo huguette humphrey hussain hussein iain ian
ibrahim ibrahima ida idris ifeoma ignacio ilaria ilse imani imran ines inés inês inga inge ingeborg ingrid
ioana irena irene irène irina iris irma isaac isabel isabella isabelle isatou isla ismail ismael ivan ivana
ivy jack jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jamila jan jana jane janet
janice janine jaroslav jasmin jasmine jason javier jayne jean jeanette jeanne jeff jeffrey jemma jen jennie
jennifer jenny jens jeremy jérôme jerry jess jessica jessie jill jillian jim jimmy jo joachim joan joana
joanna joanne joão joaquín jochen jodie joe joel joelle joëlle johann johanna johannes john johnny jon jonas
jonathan jordi jorge jörg josé jose josef josefa josefina joseph josephine josette josh joshua josie josiane
josiah jozef juan juana juanita juana jude judith judy julia julian juliana julie julien juliet juliette
julio jun juma jürgen justin justine justyna kaitlyn kamal kamila kanchan karel karen karim karin karina
karl karla karolina kasia kate katharina katherine kathleen kathryn kathy katie katja katrin katy kavita kay
kayleigh keisha keith kelechi kelly kelvin ken kenneth kenny kerry kevin khadija khadijah khalid khaled
kieran kim kimberly kirsten kirsty klaus konrad krishna kristen kristian kristin kristina krystyna kurt
kwame kwabena kyle lakshmi lamin lara larry lars latifa laura laure laurel lauren laurence laurent laurie
lawrence lea léa leah leanne lee leila lena leo léo leon léon leona leonard leonardo leonie leonor leroy
lesley leslie leticia letizia lewis lia liam lidia liliana lillian lilian lina linda lindsay lindsey lionel
lisa liz lizzie logan lorenzo loretta lorna lorraine lothar lou louis louisa louise lourdes luc luca lucas
lucia lucía luciana luciano lucie lucien lucinda lucy ludivine ludovic ludwig luigi luis luís luísa luisa
lukas luke lutz lydia lydie lyn lynda lynn lynne lynsey mabel maciej maddie madeleine magali magdalena
maggie mahmoud mahmud maia maisie malcolm malgorzata malika mamadou manfred mandy manoj manon manuel manuela
marc marcel marcela marcelle marcello marcelo marcia marcin marco marcos marcus marek margaret margarida
margarita margaux margot margherita margit margrit maria maría mariam mariama mariana marianne maribel
maricel marie marie-claire mariella marielle marilyn marina mario mário marion marisa marisol marjorie
marlene marta martha martin martina martine martín martino marvin mary maryam masud mateo mateusz mathieu
mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio max maxime
maximilian maxine maya mehmet mei mel melanie mélanie melinda melissa mercedes meredith merve mia micah
michael michaela michał michel michela michele michèle michelle miguel mike mikhail milan mildred milena
millie milly mina mira miranda miriam mireille misha mitch mo moeza mohamed mohammad mohammed mohamud moira
molly mona monica mónica monika monique montserrat moritz morgan moses moshe moussa muhammad muna muriel
murray musa mustafa mustapha mwajuma mwanaidi myra myriam nadia nadine nadège naima naïma naomi nasreen
natalia natalie nathalie natasha nathan neema neha neil nelson ngozi nguyen niall nicholas nick nicki nicky
nico nicola nicolas nicole nicoletta nigel niklas nikki nils nina nino nkechi noah noel noémie nora norah
norbert norma norman nuno nuria nuala nyambura obinna odette odile ola olaf oleg olena olga olive oliver
olivia olivier olumide oluwaseun omar omari onyango orla oscar óscar osman otieno otto ousmane owen pablo
paddy pamela paolo pascal pascale patience patricia patricio patrick patrizia patrycja paul paula paulette
pauline paulina paulo paweł pedro peggy penelope penny pepe percy pernille perry petra peter phil philip
philipp philippa philippe phillip phoebe phyllis pia pierre pierrette pietro pilar piotr pooja poppy prakash
preethi priscilla priya pushpa quentin rachael rachel rachid rafael rafaela raffaella rahel rahim rahul
rainer raj rajesh ralf ralph rama ramesh ramón ramona randy rania raphael raphaël raquel rashid rasheed ravi
ray raymond raymonde rebecca rebekah regina régine regine reinhard reiner rekha remi rémi renata renate
renato rené renée reto rhian rhiannon rhoda rhona ricardo riccardo richard rick ricky rita rob robert
roberta roberto robin robyn rocío roderick rodrigo roger roland rolf roman romain romy ron ronald ronan
ronnie rosa rosalía rosalie rosanna rosario rosemarie rosemary rosie rosina ross rowena roy ruben rubén
rüdiger rudi rudolf rui rukia rupert russ russell ruth ryan sabine sabrina sacha sadio safia said saïd saida
salim salima sally salma salome salvador salvatore sam samantha sami samira samir samson samuel sandeep
sandra sandrine sandro sandy sanjay santiago sara sarah sasha saskia saul scott sean sebastian sébastien
segun selina selma serena serge sergio séverine shabana shakira shane shanice shannon sharon shaun shauna
sheena sheila shelley sheryl shirley shivani shona siân sian sibylle siegfried sigrid silke silvia silvio
silvana simon simona simone simonetta sinead sinéad siobhan slawomir sofia sofía soledad solange solomon
sonia sonja sophia sophie sorin soraya souad stacey stacy stan stefan stefania stefanie stefano steffen
stella stephan stephanie stéphane stéphanie stephen steve steven stuart sue suleiman sumaiya sunil sunita
susan susana susanna susanne susie suzanne suzy svetlana sven sybille sylvain sylvia sylvie tabitha tamara
tamsin tania tanya tara tariq tasha tatiana ted tendai terence teresa térèse terri terry tess tessa thandiwe
thea thelma theo théo theodora theresa thérèse theresia thierry thomas thorsten tiago tiffany tilly tim timo
timothy tina tobias toby todd tom tomas tomás tomasz tommaso tommy toni tony torsten tracey traci tracy
trevor tricia trish trudy tunde tyler udo ulla ulrich ulrike umberto ursula ute uwe valentin valentina
valeria valérie valerie vanessa vera verena verónica veronica véronique vicki vicky victor victoria vijay
vikram vincent vincenzo viola violeta virginie virginia viola vittoria vittorio viviana vivian vivien
vladimir volker wafa waldemar walter waltraud wambui wangari wanjiku warren wayne wendy wendell werner
whitney wilfried wilhelm wilma william willie winifred wojciech wolfgang xavier yaa yael yann yannick yasmin
yasmine yolanda yolande youssef youssouf yuki yuri yusuf yves yvette yvonne zac zach zachary zahra zainab
zara zawadi zeinab zeynep zita zoe zoé zofia zuhura zulfiqar
""")

# Words, places, months or illnesses often enough: they need a cue, or the middle of a sentence.
_AMBIGUOUS = words("""
amber amal april art asha august ava baraka bill blessing brad bruno cole constance dana dean destiny devon
dolores dona esperance eva faith felicity florence france francis frank frieda gene georgia grace grant
guadalupe guy hazel heather heide holly hope iris isla ivy jade jan jasmin jasmine joy jun lance laurel lee
lourdes luz mai mark max may mercedes mercy mo melody moses morgan nice nick noel norma olive olga patience
penny perry pia poppy ray rama rich rob robin rosa rosario rose ross rowan roy ruby said salvador santiago
sandy serena sky sol soledad stella sue summer sunny victoria viola violet virginia wayne will wolf zara mei
""") | words("""
don pat chase drew miles gale dawn eve glen dale star van angel angelica christian heaven hunter jewel pearl
penny reed sage shepherd skip ward wade woody
""")

# Words of other languages, mostly, that also open a sentence.
_OPENING = words("""
amable ans aura caridad clemente como concepción constancia constant constante consuelo davon des digna domingo
dolores elle ernst esa esperanza fede felice félicité fleur fortunata gentile generosa gracia grazia gioia inocencia
jesus jesús justa juste justo les long mama massima massimo mercedes merveille modesta modeste modesto nada nella
nello nell parfait patient paz per perfecta perfecto piedad placide presentación primo prudence prudencia pura reine
remedios reyes rose ruta salud salvo secondo segundo sol solange son tarde tri una uma verdad virtudes vi alla della
else can made memory tone precious sterling sapphire
""")

_LISTED = africa.NAMES | arab.NAMES | asia.NAMES | britain.NAMES | romance.NAMES | north_east.NAMES
GIVEN = _COMMONEST | (_LISTED - PLACES)
AMBIGUOUS = _AMBIGUOUS | _OPENING | (GIVEN & OPENERS)
# Names enough of themselves to be known without a capital.
SURE = frozenset(name for name in GIVEN.difference(AMBIGUOUS, NAMES_TOO, PLACES, *HEADS.values()) if len(name) > 3)

# Of these even the head of a sentence with a verb after it ("Hope was all I had") proves nothing.
THINGS = words("""
amber april art asha august baraka bill blessing constance destiny devon dolores faith france georgia grant
guy hazel heather hope isla jade jan joy june laurel lourdes luz mai may melody mercy nice patience penny
poppy rich said salvador santiago sky sol soledad star stella summer sunny victoria viola violet virginia
wayne will dawn eve drew miles don pat chase gale van angel christian heaven hunter jewel pearl sage
shepherd skip ward wade woody holly ivy olive cole mark
""") | (_OPENING | (GIVEN & OPENERS))
