"""First names of the Maghreb, the Mashreq, Turkey, Iran and the Caucasus in Latin letters."""

from ..shape import words

ARAB = words("""
abbas abdallah abdel abdelaziz abdelghani abdelhadi abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim
abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelmoumen abdelouahab abdelouahed abderrahim abderrahman
abderrahmane abderrazak abdesslam abdulaziz abdulkadir abdulkarim abdulmalik abdulrahman abdulsalam abeer abir adel
adham adil adnan afaf afnan ahlem ahmadou ahmet aicha aichatou aisah akram alaa alae alya amani amel amer amine aminah
amjad ammar anas anass anissa anouar anwar aouatif arij arwa ashraf asmaa asmae assia assma ayah aya ayat ayman aymane
ayoub aymen aïda aymeric azeddine aziza azzedine bachir badia badr badreddine baha bahia bahija bakr basel basma
bassam bassem batoul bayan belkacem boualem bouchaib bouchra boutaina boutheina brahim bushra camélia chafik chafika
chahinez chaimaa chaimae chakib charifa chedli cherif cherifa dahlia dalal dalila danah daoud dhia dima djamel djamila
driss dounia dunya ebtisam elham elhadj emad eman esam essam fadel fadi fadia fadila fadma fadoua fadwa fahad fahd
fahima faical faisal faiz faiza faouzi faouzia fares farida faris farouk farouq fatema fathi fathia fatiha fatimah
fatimata fatimazahra fatima-zahra faten faycal fayçal fayrouz fayza fawzi fawzia feras ferhat feriel fethi fettouma
firas fouad fouzia ghada ghalia ghassan ghita ghizlane ghizlaine ghofrane habib habiba hachem hadeel hadi hadia hadjer
hafid hafida hafiz hafsa hafssa haidar haifa haitham hajar hajer hajiba hakima hala hamad hamdi hamed hamida hammou
hana'a hanae hanane hanan hani hania hanifa hanine hasna hasnaa hassane hassania hatem hatim hayat hayet haytham heba
hedi hela hend hiba hibatallah hicham hikmat hikmet hisham houda houria hossam houcine houssam houssem houssine hosni
hussam huda ibrahem ibtihal ibtissam ibtissem idir ihab ihsane ikhlas ikram ilham ilhame ilhem ilias ilyas ilyes iman
imane imad imed imene ines inès intissar israa issam ismahane ismahen ismail ismaïl iyad jabir jad jafar jalal jalila
jaouad jamal jamel jamil jamila jawad jihad jihane joumana kacem kaltoum kamar kamel karam karima kawthar kaoutar
kenza khadidja khadouj khadra khalida khalil khaoula khawla kheira khouloud lahcen laila leila lamia lamis lamya lina
lilia linda loubna lotfi louay louiza lounes lubna lujain maha mahdi maher mahjoub mahjouba majd majda majdi majed
majid majida malak malek manal manar manel mansour marouane marwa marwan maroua mariem maryem maysa maysoon maysoun
mazen mehdi menel meriem meryem messaoud messaouda milouda mimoun mimouna mohammad mohand mohsen mohsin mokhtar moncef
mondher monia monir monsef mostafa mouad mouhcine mouloud mouna mounia mounir mourad moustafa muath mufida munir murad
mustapha mutaz nabil nabila nada nader nadir nadira nadjet nadjia naglaa nahed nahid nahla naim najah najat najet
najib najiba najla najoua najwa naoual naoufel narjis nassim nassima nasser nasr nasreddine nassira nawal nawel nayef
nazha nazih nazihaa nebil nedjma nejma nermine nesrine nezha niama nidal nihad nihal nizar nora nouha nour nouredine
noureddine nourhan noura nuha ola olfa om omayma omaima omran osama ouafa ouarda oubaida ouiam oumaima oumayma oussama
outhmane qasim qusai rabab rabha rabia rabie rachad rachida radhia radia radwan rafik rafika raghad rahaf rahma
rahmouna raja raji rami ramy ramzi randa ranim ranya raouf rasha rashida rawan rayan rayane razan reda redouane reem
refaat reham rehab rida ridha rihab riham rim rima rita riyad rkia roba rola roqaya rouba rowaida ruba rula ruqayyah
saad saadia saber sabah sabiha sabir sabri sabrine sadek safa safaa safae safiya safwan sahar saïd saidani sahraoui
sakina salah salaheddine salem salha salimah saliha salwa samah samar sameh samer samia samiha samiya sana sanaa sanae
sara'h saoussan sawsan selim seloua sélim shadi shadia shahd shahad shaima shaimaa sherif sherine shireen siham sihem
sirine slimane smail smaïl sofiane sofien soufiane souhaila souhail souhir soukaina soulaimane soumaya soumia suad
suha suhaib suhail sulaiman sulayman sundus taha tahar tahani taher tahra talal tamer taoufik taoues tarek tarik
tasneem tassadit tawfik tayeb thami thouraya touria wadie wael wahiba wahid wahida waleed walid warda wassila wassim
wiam widad widiane wided wissal wissam yacine yahia yahya yakoub yamina yamna yaqub yara yaser yasmeen yasser yassir
yassin yassine yazan yazid yosra yousef yousif youness younes yousra yusra zaher zahia zahira zaid zaina zaineb
zakaria zakariya zaki zakia zaynab zayd zeina zeineb zhour zied zina zineb ziyad zohair zohra zoubida zoubir zouhair
zoulikha zubaida zuhair bouchaïb mbarek mbarka fatna rahhal itto tuda izza lalla
""")

TURKISH = words("""
abdulkadir ada adem adnan ahmet ali alper altan arda arzu asena aslı asuman atilla ayça aydın ayfer aygül ayhan aylin
aynur ayla aysel aysu aysun ayşe ayşegül aytaç aytekin bahar bahadır banu barış başak batuhan bayram begüm belgin
bengü beril berk berkan berna betül beyza bilge birgül birol buket bülent burak burcu büşra cahit can canan cansu
caner cemal cemil cemile cemre cengiz ceren ceyda ceylan cihan cüneyt damla demet deniz derya devrim didem dilan
dilara dilek doğan doğukan duygu ebru ece eda efe elçin elif elvan emel emine emir emrah emre ender engin ercan erdal
erdem erdoğan eren ergin ergün erhan erkan erol ersin ertan ertuğrul esin esra evren eylem eylül ezgi faruk fatih
fatma fehmi ferhat feride fevzi figen fikret filiz firdevs funda furkan füsun gamze gizem gökçe gökhan gökmen gonca
gönül görkem gözde gül gülay gülcan gülden gülşen güler gülhan gülizar gülnur gülseren gülsüm güneş güngör gürkan
güven hacer hakan haldun halil halime haluk hande harun hasan haşim havva haydar hayriye hayrettin hilal hülya hüseyin
hüsnü ibrahim ilhan ilkay ilker inci ipek irem irfan ismail ismet izzet kader kadir kadriye kaan kağan kazım kemal
kenan koray korkut kubilay kübra kürşat leman levent leyla mahir mahmut mehmet melahat melek melike melis meltem meral
mert meryem merve mesut metin mevlüt mihriban mine muammer muhammed muhammet muharrem murat musa mustafa müge müjde
münevver mürüvvet nalan nazan nazlı nazım nebahat necati neclâ necmi nergis neriman nermin neslihan nesrin neşe nevin
nezahat nihal nihat nilay nilgün nilüfer nimet niyazi nuray nurcan nurettin nurgül nuri nuriye nursel nurten oğuz
oğuzhan okan oktay olcay onur orhan osman oya ozan ozge özcan özge özgür özkan özlem pelin perihan pınar polat rabia
ramazan rasim recep refik remzi reyhan rıza ruhi sabahattin sabri sadık saliha salih savaş seda sedat sedef seher
selçuk selim selin selma semih semra sema senem serap seray sercan serdar serhat serkan serpil sertaç sevda sevgi
sevil sevilay sevim sevinç sevtap seyhan sezen sezgin sıla sibel sinan sinem soner songül suat sultan suna süleyman
sümeyye süreyya şahin şebnem şenay şengül şenol şeref şerife şevket şeyda şeyma şükran şükrü taner tansu tarık tayfun
tekin temel tevfik tolga tufan tuğba tuğçe tuncay turan turgay turgut turhan tülay tülin türkan ufuk uğur ulaş ulviye
umut utku ülkü ümit ünal vedat veli volkan yağmur yakup yalçın yasemin yaşar yavuz yeliz yeşim yıldız yılmaz yiğit
yunus yusuf yüksel zafer zekeriya zeki zekiye zehra zerrin zübeyde aysegul gokhan gulay gulsen ozlem serife sukru
tugba umit yildiz huseyin ibrahım bulent cagla baris
""")

PERSIAN = words("""
abbasali afsaneh ahmadreza akbar alireza amirali amirhossein anahita ardeshir arash arezoo armin arman atefeh azadeh
azar azita babak bahareh bahman bahram behnam behnaz behrouz behzad bijan dariush davood ehsan elaheh elham esmail
farhad fariba farideh farnaz farshid farzad farzaneh fatemeh fereshteh fereydoun firouzeh forough ghazal gholam golnaz
habibeh hamed hamidreza hedieh homa hossein houman hooman jafar jaleh jamshid javad kamran kaveh keyvan khosrow kiana
kianoush kourosh ladan leila mahin mahnaz mahsa mahshid mahtab mahvash majid mandana maryam masoud masoumeh mehran
mehrdad mehrnaz mersedeh mina mitra mohsen mojgan mojtaba morteza nader naghmeh nahid narges nasim nasrin nasser
nazanin negar niloufar nooshin parinaz parisa parvaneh parviz payam pedram pegah peyman pouya ramin reza reihaneh
roksana roya roza saeed saeedeh sahar samaneh sanaz sara sasan sepideh setareh shadi shahin shahla shahram shahrokh
shahrzad sheida shahnaz shirin shiva shohreh siamak simin sina siavash soheil sohrab somayeh soroush tahereh taraneh
vahid yalda zahra zhaleh zohreh ajmal farhana gulalai hekmat najibullah nilofar rohullah wahidullah zalmay zarghuna
zarmina aram ararat anahit armine arpine artur gayane gevorg hayk hasmik karine lilit lusine nare narine nune siranush
tigran vahan vardan davit ekaterine giorgi ketevan lasha levan mariami nana natia nino tamar tamuna zurab azize berfin
dilovan hêvîn rojda rojin sherko shilan zilan
""")

NAMES = ARAB | TURKISH | PERSIAN
