"""First names of Britain, Ireland, North America, Australia and the Caribbean."""

from ..shape import words

BRITAIN = words("""
abbie abbi ada addison adele adrienne aggie agatha aidan aileen ailish aine aisling aislinn alana alanna alec alexia
alf alfie alfreda algernon alicia alisha alistair allanah althea alun alwyn alyson amabel amberley amelie ami anabel
aneirin aneurin angharad angelia anika anneka annalise annette annie annmarie ann-marie anona anthea antonia anwen
aoibhinn arabella aran archibald arfon ariel arlene arwel arwen ashleigh ashlyn aspen audra audrey auberon avril
bailey barbra barnaby barney bartholomew basil beatrix becca beccy becky bella benita benjie bernadine bernice bernie
beryl bess bessie bethanie bethia betsy betty bettie bev bertie bertram bill billy blair blake blanche blodwen bobbie
bonita bonnie brady bradford braeden brandi brandy branwen brendon brenna brennan breda bree brianna briar bridie
bridgette briony bristol britney brittany brittney brock brody bronagh bryn brynn bryony bunty byron cadence caden
caelan caitriona caleb calista callie callista camille campbell candace candida caolan caoimhe cara careen carey carla
carleen carlene carlton carmel carole caroline carroll carson carter carys caryl caspian cathal catherine cathleen
cathie catrin catrina cecil cecily cedric celia ceri cerys chad chandler chanel chantel chantelle charis charleen
charlee charleigh charley charlton charmaine chas chauncey chaz cher cherie cherise cherry cherelle chesney chester
cheyenne chrissy christabel christal christie christina christine christopher chuck cian cicely cilla clarence clarice
clarissa claudette claudia clayton clem clementine cleo cliff clifford clifton clint clinton clodagh clyde cody
colleen colm colton conan connie conner coralie cordelia corey cori corinna corinne cornelius corrie cory courtenay
craig cressida cristin crystal curtis cuthbert cyril dacey daisy dakota daley dalton damon danette daniella danika
dannii daphne darcey darcy daren darius darla darlene darnell darragh darrel darrell darren darryl darryn daryl dave
davey davina dawson deacon deana deandra deandre deanna deanne debby debi debra declan dee deena deidre deirdre deja
delia delilah della delores deloris delroy demelza demetria demetrius demi dena denice deniece denton denver denzel
denzil dermot derrick derry deshawn desiree des desmond dewi dexter diamond diarmuid dianna dianne dick dickie digby
dilwyn dilys dion dionne dixie dinah dolly dom dominica donal donna donnell donovan dora dorcas dorian dorinda doris
dorothea dot dottie doug dougal douglas drusilla dudley dulcie dustin dwayne dwight dympna eamon ean earl eartha
earnest ebenezer ebonie edie edina edna edwina effie egan eilidh eimear eira eirlys eithne elaina elan elbert eldon
eleanora elfed elgin eli elias elin eliot elisha eliza elle ellery elliot elliott ellis elma elodie eloisa elroy elsa
elsie elspeth elton eluned elvira elvis elwyn ember emelia emer emerson emlyn emmett emmie emrys ena enid enoch
ephraim eric erika erin erma ernest ernestine ernie errol esmeralda esmond essie estella ethan ethel etta eugenie
eunice euan evadne evangeline evelina everett everton evie ewart ezekiel ezra faye fay felicity felix fenella fergal
fergus ferne fflur ffion finbar finlay finley finn finnian finola fiona fionn fionnuala fletcher flo flora floyd
flossie fox francine frankie fraser freda freddy freya fred fredrick freida gabby gabriella gaenor gail gareth
garfield garret garrett garrick garry garth gavin gawain gaynor gemma gena genevieve geoff geoffrey geordie georgette
georgiana georgie geraint geri germaine gerri gerrard gerry gertie gertrude gethin gilda gillespie ginger ginny gisele
gladys glenda glenys glyn glynis godfrey godwin goldie gordon gracie graeme grainne gráinne granville greer gregg
gretchen griff griffin griselda guinevere gus gussie gwenda gwendolen gwendoline gwendolyn gwenllian gwilym gwyn
gwyneth hadley hailey haleigh haley hallie hamish hank harlan harley harmony harold harri harrison harrietta harvey
hattie haydn hayden haylee hayleigh heath hefin heidi helene henrietta herb herbie herman hermione hettie hetty hilda
hillary hiram holden hollie honor horace hortense hortensia howell hubert huw hugo hyacinth hywel iain ianto idwal
ieuan ifan ifor ike imelda imogen indiana ingram iona ira irvin irving irwin isaac isabell isadora isaiah isidore
ismay israel issy iva ivor izzy jacinda jacinta jackson jaclyn jacky jacqui jacquelyn jaden jadon jaiden jamal jamar
jamelia jamesina jamison janelle janessa janette janey janie janis jarrod jarvis jasmin jasper jaxon jayda jayden
jaylen jaylene jayna jaymie jeannette jeannie jeannine jed jedidiah jefferson jeffery jemima jenifer jenna jenni
jensen jerald jeremiah jermaine jerome jerrold jess jessa jesse jessamy jethro jinny joani joann joan joannah joanie
jocasta jocelyn jock jody joely joey johnathan johnathon johnnie joleen jolene joni jonny jonathon jordan jordana
jordyn josephine joss josiah jourdan joycelyn judah judd judi judie juliann julianna julianne julie-ann julieanne june
junie justina kacey kacie kady kai kaia kaila kailee kaitlin kaleb kaleigh kali kane kara kareem karis karissa karla
karolyn karyn kasey kassandra kate katelyn katelynn kathi kathie kathlyn kathrine katia katrina katya kayden kayla
kaylee kaylin keanu keegan keeley keely keenan keira keir keisha keith kelan kellie kelsey kelsie kemi kendal kendall
kendra kendrick kenna kennedy kenton kenya kenyon kermit kerri kerrie kerstin keyla kian kiana kiara kiera kieron
kiley kimber kimberlee kimberley kira kirby kirk kirstie kit kitty kizzy kobe kody kori kris krista kristal kristi
kristie kristine kristopher kristy krystal kyla kylan kylee kyleigh kylie kyra lacey lachlan laila lainey lakeisha
lakisha lamar lana lancelot landon lani lanny larissa larry latanya latasha latisha latonya latoya latrice laurie
lavender laverne lavinia lawson layla leandra leanna leann lee-ann leif leigh leighanne leighton leilani lemuel len
lenny lenora lenore leonora leopold leroy les leslee lester leta letitia lettice levi lewie lexi lexie liana liane
libby lila lilac lilibet lilith lillie lilly lily lincoln lindon lindsay linford linsey linus linton linwood linzi
lionel lisette llewellyn lloyd llinos llyr lois lola lonnie lora loraine loren lorena lori lorie lorin lorne lottie
lou louella louie lowri lucas lucian lucille lucius ludo luella luke lula luther lyla lyle lyndon lyndsay lyndsey
lynette lynnette lyra lysette mabli macauley macey maci mackenzie macy madalyn maddison maddox madelaine madeline
madelyn madge madison mae maeve magda magnus mahala mair maire máire mairead máiréad mairi maisey maisy makayla
malachi malachy malik mallory malvina mamie mandi marcella marcie marcy marcia mared margery margie margo marguerite
marian marianna maribel mariella marietta marigold marilee marilynn marisha marissa maritza marjory marla marlee
marley marlin marlon marlowe marlyn marnie marquis marsha marshall martyn marva marvyn maryann mary-ann maryanne
marybeth mary-jane marylou mason mathilda matilda mattie maude maudie mavis maximillian maxwell mayme maynard mckenzie
meadow meagan meera megan meg meghan melany melba melody mellisa melva melvin melvyn mercedez meredydd meriel merle
merlin merrick merrill merry merryn mervyn meryl mervin mia micaela michaela micheál mick mickey mildred miles
millicent mimi minerva minnie miriam misty mitchell moesha moira mollie montgomery monty mona morag moreen morna
morris mortimer morven morwenna muireann muirne mungo murdo muriel murdoch murtagh myfanwy myles myrna myron myrtle
nan nanette nannette natalya natasha nathaniel nathanael nat ned neal nell nellie nelly nerys nessa nesta nettie neve
nevaeh neville neva newton nia niamh nichola nicholle nicolette nigella nikita nikkita nile nina nita noelle noeleen
nola nolan nona noreen norris norton nuala nyah nye oisin oisín oliver ollie olwen olwyn onora oonagh opal ophelia
oran oralee orla orlagh orlaith orson orville osbert oswald otis ottilie owain oz ozzie padraic padraig pádraig
padraigin paige paislee pam pamela paris parker patience patrice patsy patti pattie patty paula paulette payton pearl
peggy peig pen penney percival perdita peregrine perpetua petal petra petronella petula peyton phebe phil philomena
phineas phoenix phyllida pippa piers polly portia posy preston primrose prince princess priscilla prudence prue
queenie quincy quinn quintin quinton rabbie racheal rachelle rae raegan rafe rafferty raina raleigh ralphie ramona
ramsay randal randall randolph raven raymond rayna raquel reagan reanna rebekka reece reed reese reg reggie reginald
reilly rena renae rene renee rennie reuben reva rex rhea rhett rhiannan rhianna rhianwen rhodri rhona rhonda rhonwen
rhydian rhys ria rian richelle richie ricki rickie ricky rigby riley rina ripley rita ritchie river robbie robb
roberta robina rocco rochelle rockwell rocky rod roddy rodger rodney rodrick rogan roisin róisín roland rolly roma
romaine roman romeo romy rona ronald ronda ronnie roni rory rosalind rosalyn rosamund rosamond roscoe roseanna
roseanne rosaleen rosella roselyn rosetta roshan rosheen roslyn roxana roxanne roxie royce royston rubie rudolph rudy
rufus rupert rusty ruthie ryder ryan rylan sabina sabrina sacha sadie saffron saira sally-ann sallie salena sammie
sammy samson sandi sandie sanford saoirse sapphire saranna savanna savannah sawyer scarlet scarlett scot scottie
seamus séamus sebastien selena selina selwyn senga seonaid serenity seren seth seumas seymour shaelyn shana shanae
shanelle shani shanika shaniqua shaniya shanna shannen shannon shanon shanta shantel shante shara sharlene sharna
sharla sharmaine sharon sharron shaun shauna shavon shawn shawna shay shaylee shayna shayne shea sheena shelagh shelby
sheldon shelia shelly shelton shena sherene sheree sheri sherice sherie sherika sherman sherri sherrie sherrill sherry
sherwood sheryl shevaun shirlee shirley shiloh shona shonagh sian sibyl sidney sid sidonie sienna sierra silas sile
simeon simmone sindy siobhain siobhan sioned sly sofie solomon sondra sonny sonya sophia sorcha sorrel spencer stan
stanford stanley stefan steph stephan stephani stephany stephen sterling stevie stewart stirling storm struan stuart
sukie sullivan summer susannah susie suzanna suzette suzie suzi sybil sydney sylvester sylvia tabatha tabby tabitha
talia taliesin talitha tallulah tamara tameka tamera tami tamika tamia tammi tammie tammy tamsyn tania tanika tanisha
tanner tanesha tariq tarquin tasha tatum tawny taylor teagan ted teddy tegan tegwen tempest tenisha terence teresa
teri terrance terrell terrence terri tessie thaddeus thea thelma theobald theodore theresa thora tia tiana tianna
tibby tierney tiffani tiffiny tilda timmy tina tobi toby tod tom tommie toni tonia tony tonya topsy torin torquil tory
townsend toya travis tracie tracy traci trent trenton trey tricia trina trinity tristan tristram trista trixie troy
trudi trudie trudy truman tryphena turlough twm ty tyler tyra tyree tyreese tyrell tyrese tyron tyrone tyson ulick una
unity ursula val vada valerie valarie valda valentina van vance vanna vaughan vaughn velma venetia vera verity verna
vernon verona vic vickie vikki vicki vince vinny viola violette virgil vi viv vivian vivien vivienne wade waldo walker
wallace wallis wally walt ward warner warrick wanda wendy weldon wes wesley weston whitney wilbert wilbur wilda wilf
wilfred wilhelmina willa willard willis wilma wilson windsor winifred winnie winona winston woodrow wyatt wylie wyn
wynford wynne xander xanthe xavier yazmin yolanda yolande yorath york yvette yvonne zac zachariah zack zadie zak
zander zandra zane zara zelda zelma zena zeke zita zoey zola zoltan zora zuri
""")

AMERICA = words("""
aaliyah adalyn alondra anahi annabella antwan ariana ariella aubrey ayanna beau bettye bo braden brayden brea breanna
breonna bryson buddy butch camden camryn caryn chaya chelsey chip clay coretta daquan darien darnell dashawn dashiell
davion davon deangelo debora deonte deontae derick dewayne dewey diego dominque donte dontae earlene edwardo elora
emmanuella ernesto esteban evander ezequiel fabiola faron federico fernanda garrison gianna giselle graciela gunner
guadalupe heriberto hezekiah ignatius imani itzel jada jadyn jaelyn jakayla jaleesa jalen jamarcus jameel jamila janae
jaquan jaqueline javon jaylin jazlyn jazmin jazmine jeffry jerri jerrica jevon jimena jolanda josue joslyn juanita
kaden kahlil kamari kameron kamryn karlee karley karson kassidy katarina kathryne keaton kenisha keshawn keyshawn
khalil kierra kiersten kimora krystle kyree ladonna lamont laquisha laronda lashawn lashonda latavia latrell lawanda
leandro leeann lindy lizbeth lorene lucretia luz madalynn makenna malia marcelo mariah marquita marquise maribel
mckayla mckenna miguelina mikayla mikaela moises monroe myesha nakia nikole nyasia octavia odell oprah osvaldo paityn
pierce quentin quiana raekwon randi rashad rashawn raul rayshawn reina renita reynaldo rhoda rico rigoberto rodolfo
rolanda rosalba rosalinda roshanda roxann sade santana santiago santos shakira shameka shamika shanequa shanita
shantell sharonda shaquan shaquille shawanda shavonne shemika sheniqua shondra skylar skyler stacia stephon stone
tamela tamiko tanya tawanda tawanna temeka terrell thalia tobias tomeka torrance trevon treyvon tyesha tyrell valencia
vashti vern wanda willow xiomara yadira yajaira yaritza yasmin yesenia yolonda zachery zaire zakiya zion errol delroy
leroy winsome beverley merlene paulette sonia claudette desmond carlton clive everton lloyd devon marva hyacinth
verona icilda keturah shereen sharmaine kadian kerry-ann shanique tashana damion kemar oshane romario
""")

NAMES = BRITAIN | AMERICA
