"""First names of South, East and South-East Asia in Latin letters."""

from ..shape import words

SOUTH = words("""
aarav aarti aashish abha abhay abhijit abhilash abhinav abhishek achala adarsh aditi aditya afreen afroza ahsan
aishwarya ajay ajit akanksha akash akhil akhtar akshay alok altaf amandeep amarjit ambika amitabh amol amrit amrita
anand ananya anasuya angad anika aniket anil anindita anirban anirudh anita anjali anjana anjum ankit ankita ankur
anoop anshu anshul antara anuja anupam anuradha anurag anusha anushka aparna aravind archana arif arjun arpita arshad
arti arun aruna arundhati arvind asad aseem asghar ashfaq ashish ashraf ashwin ashwini asim aslam atul avani avinash
avtar ayub azhar azra babita babu balbir baldev balraj balwinder banani bharat bharati bharti bhaskar bhavana bhavesh
bhavika bhupinder bibi bikram bimal bina bipasha brijesh chaitanya chanda chandan chandra chandrika charan charanjit
charu chetan chhaya chirag chitra daksha daljit damini darshan darshana davinder debashish debjani deepali deepika
deepti devendra devi devika dhananjay dhanya dharmendra dhruv dilip dilshad dinesh dipa dipali dipika durga ekta eshan
faheem farhana farhan farooq farrukh farzana fatema fauzia fazal firoz firdous gagan ganesh gaurav gauri gayatri geeta
geetha ghazala ghulam girish gita gitanjali gobind gopal govind gulshan gulzar gurbaksh gurcharan gurdeep gurinder
gurjit gurmeet gurpreet gursharan gurvinder hafeez hameed hardeep haresh hari harinder haris harish harjit harjinder
harmeet harpreet harshad harshal harshita hasina hemant hemlata hetal himani himanshu hina hiral humaira iftikhar
ikram imtiaz indira indra indrani iqbal irfan ishaan ishita ishrat ismat jaswinder jagdish jagjit jahanara jalpa
jasbir jaspal jaspreet jasvinder jaswant javed jay jaya jayant jayanti jayashree jayesh jayshree jigna jignesh
jitendra joginder jyoti jyotsna kabir kailash kajal kalpana kalyani kamala kamaljit kamini kamlesh kanan karan karthik
karthika kartik karuna kashif kasturi kaushal kaushik kausar kaveri kavita kavitha keshav ketan khushboo kiran kirit
kirti kishore komal krishnan krupa kuldeep kulwinder kumar kunal kusum lakhbir lakshman lalit lalita lata latha
lavanya laxman laxmi leela lubna madan madhav madhavi madhu madhuri madhusudan mahendra mahesh mahfuz mahmuda mala
malati malini mamta manas mandeep maneesh mangal manish manisha manju manjeet manjit manjula manmohan manpreet maqsood
maya mayank mayur meena meenakshi meera megha meghna mehak mehnaz milind minakshi minal mithun mitesh mittal mohan
mohini mohit moin monali mukesh mukta mumtaz munira murali muralidharan mushtaq nadeem nafisa nagma naheed naina
nalini namrata nandini nandita nargis narayan narendra naresh narinder nasim nasir nasreen natasha naushad naveed
naveen navin navjot navneet navya nayan nazia nazma neelam neelima neena neeraj neetu nehal nidhi nighat nikhat nikhil
nikhila nikita nilesh nilima nimisha niraj niranjan nirmala nirupama nisar nisha nishant nishit nitesh nithya nitin
nivedita noor noreen nusrat om padma padmini pallavi pankaj paramjit parminder parul parvati parveen parvez payal
piyush poonam prabha prabhat prabhjot prachi pradeep pradip prafulla pragati pragnya prakash pramila pramod pranav
pranay prasad prasanna prashant pratap pratibha pratik pratima pratyush praveen pravin preeti prem premila prerna
pritam priti pritpal priyanka punam puneet punita purnima qaiser qamar rabia rachana radha radhika rafiq raghav raghu
ragini rahat raheela rajan rajani rajendra rajeev rajinder rajiv rajkumar rajni rajwinder rakesh rakhi ramachandran
ramandeep raminder rana ranbir randeep ranganathan rani ranjana ranjit rashmi rasika ratan ratna ravindra ravinder
rawinder razia reena reema renu renuka reshma revathi richa rina riaz ritika ritu riya rizwan rizwana rohan rohini
rohit roopa rubina ruchi ruchika rukhsana rukmini rupa rupali rupinder ruxana sabeen sabiha sabina sabitha sachin
sadaf sadhana sadia saeed safdar saima saira sajid sajida sakshi saleem salman samina samir samreen sandhya sangeeta
sanjana sanjeev sanjiv sanjoy sanket santosh sapna saqib saraswati sarbjit sarfraz sarika sarita saroj sarojini sarwar
satinder satish satnam satpal satvinder satyajit saurabh savita savitri seema sejal shabbir shabnam shagufta shahbaz
shahid shahida shaheen shahin shahnaz shahzad shaila shailesh shaista shakeel shakila shalini shama shamim shamima
shamsher shankar shanta shanthi shantanu sharad sharda sharmila shashi shazia sheela sheetal shikha shilpa shireen
shirin shital shivam shobha shoaib shraddha shreya shreyas shrikant shruti shubha shubham shweta siddhartha siddharth
simran simrat sivakumar smita sneha sohail soham sonal sonali sonam sonu srinivas sridhar srikanth srilatha srividya
subhash subramaniam sucheta sudha sudhir sugandha sughra suhana sujata sujatha sujit sukanya sukhbir sukhdev sukhjit
sukhwinder sulochana suman sumit sumitra sunanda sundar sundeep suneeta sunidhi suniti suparna supriya suraj surbhi
surendra suresh surinder surjit surya sushil sushila sushma suvarna swapna swarup swati syed tahira tahir tahmina
tajinder talat tanmay tanuja tanvi tanveer tapan tara tarun tasleem tehmina tejal tejas tripti trupti tushar uday
ujjwal uma umair umar umesh urmila urvashi usha usman uzma vaibhav vaishali vandana vani varsha varun vasanthi vasudha
vedant veena venkat venkatesh vibha vidhya vidya vijaya vikas vikrant vimal vimala vinay vineet vinita vinod vipin
vipul virender vishal vishnu vivek waheed wahida waqar waqas waseem yadav yash yashoda yasin yasir yogesh yogita yogi
younis zafar zaheer zahid zahida zahir zareen zarina zeenat zeeshan zia zubair zubeda zulekha dilini chaminda chathura
dinusha gayani hasitha ishara kumari lakmal lasantha malith nadeesha niroshan nuwan piyal priyantha roshini ruwan
sachini sanjeewa tharindu thilini thushara ajith asanka sunethra anura bishnu bimala kamana maiya pema prabin sabin
sangita sirjana sujan tashi tenzin lhamo dorje karma pasang dawa nima
""")

EAST = words("""
xiaoming xiaohong xiaoli xiaoyan xiuying xiulan guiying guilan yulan meiling mei-ling meihua meiyu jianhua jianguo
jianjun zhiqiang zhigang weimin weihua weiwei xinyi xinyue yifan yihan yichen zihan zixuan ziyi haoran haoyu junjie
jiahao jiaqi jiayi jingyi lingling lili liling lihua lijuan liping hongmei huifang huimin huiling hsin-yi hui-ling
ya-ting yating shu-fen shufen shu-hui chih-ming chia-ling ching-yi wenjie wenjing xuemei xueying yanling yanping
yongjun yuanyuan yuchen yuhan yumei yuting yuxin zhenhua zhihao zhiwei zhiyong xiaofeng xiaojun xiaolong xiaoping
xiaowei xiaoyu qing qiang qiong zhen xia xiu xue yue yun jie jing juan ming hua hui ling ping peng tao wei feng gang
guang haiyan dongmei fengying bao-yu siu-ling wai-ling ka-ming kwok-wai kin-man chi-ming mei-fong yuk-ling lai-ping
haruka haruki hiroko hiroshi ichiro akemi akiko akira asuka ayaka ayumi chieko chihiro daisuke eiko emiko etsuko
fumiko hanako hideki hideko hinata hitomi isamu junichi junko kaito kaori kazuko kazuki keiko kenichi kenji kenta
kimiko kiyoko koichi kumiko kyoko mai makoto mariko masako masaru mayumi megumi michiko miho mika miki minako misaki
mitsuko miyuki momoko nanami naoki naoko naomi natsuki noriko osamu reiko ren rika rina ryo ryota sachiko saki sakura
sayaka satoshi seiji setsuko shigeru shingo shinji shinobu shiori shizuko shota shun sumiko susumu tadashi taichi taro
takahiro takako takashi takeshi takuya tatsuya tetsuya tomoko tomomi toshiko toru tsuyoshi yasuko yoko yoshie yoshiko
yosuke yui yuichi yuka yukari yukiko yukio yumi yumiko yuto yutaka yuya hyun-woo ji-hoon ji-won ji-woo ji-young jihoon
jisoo jiwon jiwoo jiyoung joon-ho junho min-ji min-jun minji minjun min-seo minseo seo-yeon seoyeon seo-jun seojun
soo-jin soojin soo-min soomin sung-ho sungho sun-hee sunhee eun-ji eunji eun-kyung eunkyung young-ho youngho young-hee
younghee yeon-hee hye-jin hyejin hee-jin heejin kyung-hee kyunghee mi-sook misook dong-hyun donghyun jae-hyun jaehyun
sang-woo sangwoo tae-hyung woo-jin woojin ye-jin yejin nguyễn anh-thu bao chau diep dung duc giang hanh hien hieu hoa
hoang hong-nhung hung huong huyen khanh khoa lan-anh linh loan long mai-anh minh ngan ngoc nhung nga phuc phuong
phương quang quoc quyen quynh son tam tan thanh thao thi thien thu thuy thảo thủy tien tram trang tri trinh trung truc
tuan tuyet tuyen van vinh vy xuan xuân yen
""")

SOUTH_EAST = words("""
adi agung agus aisyah andi anisa arief ayu bagus bambang budi cahya cahyo dedi desi dewi dian diah eka eko endah
endang fitri gede hendra heru herman iin indah intan iwan joko kadek kartika ketut komang lestari lukman made megawati
mulyadi ningsih novi nurul nyoman prabowo putri putu rahayu rahmat ratna reza rini rizki rudi sari setiawan siti
slamet sri sugeng suharto sukarno surya susanti susilo sutrisno taufik tini titik tri tuti wahyu wati wawan widya
wulan yanti yanto yuni yusuf zulkifli abdul-rahim azizah azlan faridah fatimah haslinda hafizah hidayah izzati
kamaruddin khairul mohd mazlan nik noraini norazlina norhayati nurhaliza nurul-huda rohani roslan rosnah ruslan
shahrul siti-aminah suhaila syafiq syahirah zaiton zulkarnain analyn arlene arnel bayani bernadeth cherry conchita
corazon crisanto danilo divina editha edwin efren erlinda evangeline felicidad florencia gilda girlie honorata imelda
jejomar jericho jhon jocelyn joselito josefa jovelyn leonora librada ligaya lilibeth lito liwayway lolita lorna
luningning luzviminda mae maricar maribeth marissa maricris marites marivic marlon marvin melchor mylene nenita nestor
nida nonoy norberto normita perla pacita precy remedios renato reynaldo ricky rodel rodrigo rogelio rolando romeo
ronaldo rosalinda rosalie rosemarie rowena ruel ruperto rustico teresita vilma virgilio wilfredo zenaida apinya arthit
chai chaiwat chalerm kanya kittisak malai nattapong nok ploy prasert preecha pranee siriporn somchai somsak somying
suda sunisa supaporn surasak thaksin wichai wipa aung aye khin kyaw mya myint nyein phyo su-su thandar thein thida zaw
chea dara kosal phally sokha sophea sophal sovann srey vanna bopha rithy
""")

NAMES = SOUTH | EAST | SOUTH_EAST
