"""For each language: what may open a sentence before a verb without being a name, and what people do."""

from .de_nouns import NOUNS
from .de_openers import OPENERS as GERMAN
from .en_common import COMMON
from .en_ordinary import OPENERS as ENGLISH
from .shape import words

# Pronouns, adverbs and the few nouns that need no article. Other nouns do not open a sentence bare.
_WHOSE = words("""
    ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner deines euer eure eurem euren eurer diese diesem
    diesen dieser dieses unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner meines sein
    seine seinem seinen seiner seines konto nachricht vorgang absender benutzer geben lass bitten mögen manches solche
    welcher welches aktive große großes gutes
""")

HEADS = {
    "en": ENGLISH | COMMON,
    "de": GERMAN | NOUNS | _WHOSE,
    "fr": words("""
        personne rien chacun chacune quelqu'un quelqu certains certaines plusieurs beaucoup cela ceci celle celui ceux
        celles lui eux nul nulle tel telle autre autres peu assez tant autant hier aujourd'hui aujourd demain ici
        ailleurs dehors dedans partout certes bref sinon seul seule seuls seules même mieux pire dommage bientôt
        aussitôt tantôt parfois souvent jadis naguère autrefois ensemble presque environ chaque quelques divers maint
        papa pépé mémé tatie dieu monsieur madame mademoiselle ça ca lorsque puisque quoique dès malgré hormis sauf
        selon voici voilà outre parmi contre près loin avant-hier aucun aucune aucuns ledit quiconque lequel laquelle
        lesquels lesquelles jusque comment combien pourquoi tellement plutôt puis ainsi aussi dorénavant désormais
        néanmoins cependant toutefois pourtant parfait parfaite impeccable génial super top rebonjour coucou chapeau
        mille cent deux trois quatre cinq six sept huit neuf dix onze douze vingt trente pareil rare rares long longue
        longues juste patient constant prudence patience merci mercis félicitations respect courage gentillesse
        professionnalisme accueil attente soins propreté nourriture repas infirmières
    """),
    "es": words("""
        nadie alguien todo todos algo nada ella ellas ellos eso esto aquello aquel aquella uno una quien quienes
        cualquiera ambos ninguno ninguna luego entonces ayer hoy allí ahí aquí allá después antes además tampoco
        apenas sólo solo sola casi quizás quizá ojalá jamás así cuánto cuanto mientras según incluso hasta aun aún
        ahora mañana anoche gente papi mami menos tanto tanta cada otro otra otros otras alguno alguna algunos algunas
        muchos muchas mucho pocos pocas poco varios varias bastante bastantes demasiado dos tres cuatro cinco seis
        siete ocho nueve diez cien mil medio primero segundo tercero finalmente dios usted ustedes vosotros vosotras
        vos cuando donde porque pues sino tal tales demás mismo misma sí no pronto tarde temprano lejos cerca dentro
        fuera arriba abajo encima debajo delante detrás alrededor durante mediante salvo excepto perfecto perfecta
        perfectos genial estupendo increíble salud amor paciencia fe esperanza caridad agua comida frío calor dolor
        dolores miedo silencio cariño respeto profesionalidad ánimo besos abrazos saludos felicidades enhorabuena
        presentación mejor peor igual lástima menudo menuda vaya ay oh ah
    """),
    "it": words("""
        nessuno nessuna qualcuno qualcuna tutto tutti tutte ognuno ognuna niente nulla questo questa questi queste
        quello quella quelli quelle ciò ella egli esso essa essi lei poi allora ieri oggi qui lì qua là dopo prima
        inoltre nemmeno neppure neanche appena solo sola soltanto quasi forse magari così intanto mentre secondo ora
        adesso domani stasera stamattina stanotte gente chiunque entrambi entrambe altri altre altro altra molti molte
        molto pochi poche poco alcuni alcune certi certe tanti tante tanto troppi troppo piano peccato spesso talvolta
        qualche ciascuno ciascuna parecchi parecchie vari varie diversi diverse due tre quattro cinque sei sette otto
        nove dieci cento mille primo dio babbo dentro fuori sopra sotto davanti dietro vicino lontano quindi dunque
        infatti eppure tuttavia però anzi infine insomma ecco purtroppo davvero veramente meglio peggio ovunque
        eccezionale ottimo ottima ottimi bravi brave bravissimi bravissime perfetto perfetta perfetti massima massimo
        gentili gentile gentilezza professionalità cortesia pazienza speranza fede amore acqua cibo freddo caldo
        dolore paura silenzio rispetto complimenti saluti auguri baci abbracci voi loro noi io tu lui come quando dove
        chi
    """),
    "pt": words("""
        ninguém alguém tudo todos todas algo nada ela elas ele eles isso isto aquilo aquele aquela um uma quem
        qualquer ambos nenhum nenhuma depois então ontem hoje ali aí aqui lá antes além também tampouco apenas só
        somente quase talvez oxalá jamais assim quanto enquanto segundo inclusive até agora amanhã gente papai mamãe
        vovó vovô menos tanto tanta cada outro outra outros outras algum alguma alguns algumas muitos muitas muito
        poucos poucas pouco vários várias bastante demais dois duas três quatro cinco seis sete oito nove dez cem mil
        meio primeiro finalmente deus você vocês quando onde porque pois senão tal mesmo mesma sim não cedo tarde
        longe perto dentro fora acima abaixo durante mediante salvo exceto logo ainda já nunca sempre perfeito
        perfeita ótimo ótima ótimos excelente incrível saúde amor paciência fé esperança água comida frio calor dor
        dores medo silêncio carinho respeito parabéns abraços beijos saudades infelizmente felizmente melhor pior
    """),
    "sw": words("""
        mtu watu mgonjwa wagonjwa mzee wazee kijana vijana msichana wasichana mvulana mwanamke wanawake mwanamume
        wanaume mtoto watoto kila yule huyu huyo yeye mmoja mwingine wengine mfanyakazi wafanyakazi mpishi msafishaji
        mtaalamu wataalamu mganga waganga mwalimu rafiki jirani mlinzi walinzi mpokezi dereva madereva msaidizi
        wasaidizi mhudumu wahudumu mkunga wakunga muuguzi wauguzi nesi manesi daktari madaktari tabibu matabibu
        mfamasia mama baba dada kaka bibi babu shangazi mjomba binti mwana mwanangu mke mume mungu mwenyezi bwana mkuu
        meneja msimamizi karani ambaye hata bado tena pia kisha halafu baadaye leo jana kesho sasa mara hapo hapa huko
        wakati kabla baada kwani ingawa labda hakika kweli ndipo ndio ndiyo basi
    """),
}

# After one of these who stands first is a person: verbs of doing for another, and the pronouns before them.
DOES = {
    "en": words("""
        came sat took gave held went told said kept brought got explained stayed helped listened sang showed noticed
        found cared looked spoke talked treated walked cleaned washed cooked smiled saved checked visited phoned rang
        answered asked wrote understood knew never always really was is has had did does who made could couldn't would
        wouldn't arranged called chased drove fixed fetched fed greeted hugged introduced laughed met offered
        organised organized plaited read reassured remembered ran rushed sorted stood stopped supported taught
        translated treats waited wiped works worked calmed carried comforted danced dealt deserves discovered
        distracted encouraged knows learned learnt left let prayed prepared put realised realized recognised saw sees
        spent spotted squeezed spends started talks tried turned wheeled and
    """),
    "de": words("""
        hat kam saß blieb erklärte half brachte nahm hielt sagte gab hörte sah wusste merkte sang tröstete begleitete
        lächelte sprach holte rief fragte zeigte kümmerte pflegte führte trug fuhr las lachte betete wusch fütterte
        weckte besuchte rettete beruhigte umarmte bemerkte verstand arbeitet kennt weiß kümmert
    """),
    "fr": words("""
        m' m'a s' me nous se ne n' a est était avait fait sait vient prend connaît chante sourit parle travaille reste
        écoute explique rassure aide lave passe veille soigne comprend mérite avec et
    """),
    "es": words("""
        me nos se fue era ha había estuvo estaba tuvo hizo vino siempre nunca explicó ayudó cuidó sabe tiene llamó
        trajo llegó habló dijo cantó aprendió conoce trabaja limpia sonríe notó vio supo dio cogió y
    """),
    "it": words("""
        mi ci ha era aveva fu sempre spiegò sa viene conosce lavora canta sorride parla aiuta pulisce rimase venne
        portò disse prese tenne e
    """),
    "pt": words("""
        me nos se lhe foi é era tem tinha esteve estava fez veio sempre nunca não explicou ajudou cuidou ficou trouxe
        disse sabe conhece trabalha limpa sorri cantou percebeu segurou chegou falou deu viu e
    """),
    "sw": frozenset[str](),
}

# Where people work: "Osagie on reception", "Maria from radiology".
WORKPLACES = words("""
    reception desk front ward physio physiotherapy radiology pharmacy theatre kitchen x-ray outpatients icu itu
    maternity billing admissions catering audiology cardiology oncology transport security housekeeping
""")
