"""First names of Africa south of the Sahara."""

from ..shape import words

WEST = words("""
abayomi abena abidemi abimbola abiodun abioye abiola abosede adaeze adaku adanna adaobi adaora addo adebola adedayo
adedoyin adegoke adekunle adeola adeolu aderonke adesina adesola adetokunbo adetola adewale adeyemi adjoa adjoua adwoa
afia afiba afolabi afua ahou aissata akissi akoua akouvi akpene akua akwasi amadi amaka amarachi amenan aminatou amoin
anuoluwapo arouna assane assiatou assita astou ayinde ayobami ayodele ayodeji ayokunle ayomide ayotunde awa awusi
azeez babacar babajide babatunde bakary balla bamidele bambi bankole bassirou bilikisu binetou binta bintou bisi
bolanle boluwatife bukola cheick cheikh chiamaka chibueze chibuike chidera chidiebere chidimma chigozie chijioke chika
chikezie chima chimamanda chinasa chinonso chinyere chioma chisom chizoba chukwudi chukwuemeka coumba daouda damilola
dayo demba diarra diaraye dieynaba djeneba djibril dieudonné ebele ebere ebuka efua egbert ejike ekene ekow ekua
elikem eniola enitan enyonam esi esinam etim ezinne fanta fatimata fatimatou fatoumatou femi fodé folasade folashade
funke funmi funmilayo gbenga gbemisola gifty habib habibatou hadiza hadjara hawa hawaou ibidun ibironke idowu idriss
idrissa ifeanyi ifeanyichukwu ifunanya ijeoma ikechukwu ikenna iniobong isatu isiaka issa issiaka iyabo iyanu jideofor
jumoke kadi kadiatou kadidia kadidiatou kafui kalifa kalilou karamoko kayode kehinde kelechukwu kobina kodjo koffi
kofi kojo komi komlan korotoumou kossi kouadio kouakou kouamé kouassi kudirat kwadwo kwaku kwamena kwasi kweku kwesi
lamine lanre lateef lawal madina mahamadou makan makhtar mama mamady mame mariame mariétou mawuli mbaye modibo modou
modupe mofe monsurat moriba moribo mory morenike mouhamadou mouhamed moustapha moussokoro mustafa n'deye n'dri n'golo
nana nafissatou nafi ndeye ndidi ndubuisi nkem nkemdilim nkiru nkiruka nnamdi nneka nnenna nwando obi obiageli obioma
obiora ogechi ogochukwu okechukwu okon olabisi olajumoke olamide olanrewaju olasunkanmi olawale olayinka olubunmi
oluchi olufemi olufunke olukemi olumide olusegun olushola oluwadamilola oluwakemi oluwatobi oluwatoyin omolara omotola
omowunmi onome onyeka onyinye onyinyechi oreoluwa osagie osaze osei oumar oumou ouleymatou oyin oyinkansola papa penda
ramata ramatou ramatoulaye ramota rasaki ronke rokhaya rokia rokiatou sadia safiatou saidou salamatou saliou salimata
samba sanni sékou sekou seydou sidiki sidy simisola sira souleymane soumaïla sokhna taiwo taofeek tayo tchimou
temidayo temitope teniola tene tidiane titilayo tobechukwu tobiloba tochukwu tokunbo tolu tolulope toyin uche uchechi
uchenna udo udoka ugo ugochi ugochukwu ukamaka uzoma wale wasiu wuraola yacouba yaaba yaovi yaya yao yaw yawa yéro
yetunde yewande yinka zainabu zeinabou zanele zubairu
""")

EAST = words("""
abdi abdiaziz abdifatah abdikadir abdirahman abdirizak abdullahi abebe abeba abebech achieng adhiambo ahlam akello
akinyi akoth alemayehu alemitu almaz amani amare amina anyango apiyo ashenafi asnakech asrat asli asma atieno auma
awino awiti ayaan ayan barasa bashir bekele belay berhane birtukan bizimana bizuayehu bosibori cawo cherono cheptoo
chebet chepkemoi chepkoech daahir dahabo dawit degol deqa eshetu faduma faiza fardowsa farhiya fatuma fikadu fikirte
gashaw gathoni genet getachew getnet girma gitau githinji habimana habtamu hailu halimo hawo hibo hodan hodo ifrah
ingabire iradukunda irungu jelagat jemutai jepchirchir jepkosgei jeruto kagiso kagwiria kamau kamene kariuki kassahun
kemunto kerubo khadra kiberu kibet kimani kimutai kioko kipchoge kipchumba kipkemboi kiplagat kiprono kiprotich
kipruto kirabo kirui kitui kiura koech konjit kwamboka lemma lemlem leyla liban lwanga macharia maina makena makori
mahlet manyara maryan masika mbabazi mbithe mekdes mekonnen melaku meron meseret mesfin metasebia mohamud mokeira
moraa moraiti muhumed muhoro mulugeta mumbi mumbua musyoka mutai muthoni mutinda mutiso mutua mutuku mwangi mwanaisha
mwanakombo mwanahamisi mwende mwikali mwinyi nabirye nabukenya nabwire nafula nagawa naisiae nakato nalubega namatovu
namuli nanjala nasimiyu nasra ndunge nduta nekesa nigist njambi njeri njoki njoroge njuguna nshimiyimana ntakirutimana
ntombi nyaboke nyaguthii nyambura nyanchama nyawira nyokabi nyiramana nyiransabimana ochieng odhiambo odongo ogola
okello okoth oloo omondi onyango opiyo opio otieno ouma owino owuor rehema rono rotich ruguru ruth sagal sahra salat
samatar samira selam selamawit senait seyoum shamsa shewaye shukri sifa simiyu solan syombua tadesse tamrat tariku
tesfaye tewodros tigist tirunesh tsegaye tsehay uwamahoro uwase uwera uwimana wacera wachira wacuka wafula wairimu
waithera wambua wambugu wamaitha wamboi wambura wamuyu wangeci wangechi wangui wanja wanjala wanjeri wanjiru waris
warsame waruguru wekesa werkineh woldemariam worknesh yared yodit yohannes yohanna zahara zerihun zewdu zena zuhra
zuleika zulekha asiya athuman hamad hamis jokha khamis khatibu maimuna mariamu mwajabu mwanahawa mzee omari pendo
rajabu ramadhani salma sefu shabani sharifa shukuru sikujua sofia sultan tatu tausi tumaini upendo zainabu zaituni
zawadi zuwena
""")

SOUTH = words("""
andile anele anesu ayanda bafana babalwa babongile bheki bhekizizwe boitumelo bongani bongi bontle bulelwa busisiwe
buhle chenai chengetai chiedza chikondi chipo chisomo chiwoniso dikeledi dineo dumisani dzidzai fadzai farai fungai
gugu hlengiwe itumeleng jabulani jabu kabelo kagiso karabo katlego keabetswe khanyi khanyisile kudakwashe kudzai
kudzanai lebogang lebo lerato lesedi letlotlo lindani lindelwa lindiwe lindokuhle lizwe lumka lungile luthando lwazi
lwandle makhosazana mandisa mandla masego matshidiso mbali mbuso mduduzi melusi memory mfundo mmabatho modise
mogomotsi moleboheng mosa mpho mpumelelo mthunzi musawenkosi mutsa nandi nandipha ndumiso nhlanhla nhamo nkosana
nkosinathi nobuhle nokuthula nokwanda nolwazi nomalanga nomandla nombulelo nombuso nomfundo nomonde nompumelelo nomsa
nomthandazo nomvula nomzamo nondumiso nonhlanhla nontobeko nosipho nothando noxolo nozipho nqobile ntombi ntombifuthi
ntombizodwa ntsiki nyarai nyasha nyaradzo palesa panashe pheko phindile phumla phumzile precious puleng pumla qhawe
refilwe retha rorisang rudo rumbidzai ruvimbo sabelo sakhile samkelo sandile sanele senzo sibongile sibusiso sifiso
sihle simangele simphiwe sindisiwe siphiwe sipho sithembile siyabonga sizwe tafadzwa takudzwa tapiwa tariro tatenda
tawanda tebogo tendai thabang thabo thabiso thandeka thandi thando thandolwethu themba thembeka thembi thembisile
thobile thokozani thulani thuli tichaona tinashe tinotenda tiyamike tracey tshepiso tshepo tsholofelo tsitsi tumelo
unathi unity vimbai vusi vuyani vuyiswa wandile wonder xola xolani xolile yamikani yandisa zandile zanele zinhle
ziyanda zodwa zolani zukiswa
""")

CENTRAL = words("""
abanda achille aimé aristide armel atangana bijou béatrice beya biloa bissila blandine boniface brigitte bukasa
célestin chantale chancelle christelle clarisse dieumerci donatien élisée énoch exaucé espérance étoile fabrice
ferdinand fiston flore francine gaston germaine gloire godefroid guylaine guy-roger hortense hyacinthe ilunga jacquie
jeancy jonas josué junior kabeya kalala kalonji kanku kapinga kasongo kayembe kazadi landry léontine lumumba lukusa
mado makaya marcelline marie-jeanne mbombo mbuyi merveille mputu mukendi mulumba muteba mwamba mwanza nadège ndaya
ngalula ngandu ngoy nkulu nsimba ntumba nzuzi odia odette parfait passy patient pélagie plamedie prosper régis rosine
ruphin sandrine serge-alain sylvestre théophile thérésia trésor tshala tshibola tshilombo urbain vianney yolande
yvonnette zacharie zola
""")

NAMES = WEST | EAST | SOUTH | CENTRAL
