"""Swahili."""

from .shape import Lexicon, phrases, words

LEXICON = Lexicon(
    titles=words("""
        dkt dk dr daktari bwana bw bibi bi mheshimiwa profesa prof mzee mama baba ustadh sheikh mchungaji
        padri sista ndugu dada kaka shangazi mjomba mwalimu
    """),
    roles=phrases("""
        muuguzi|wauguzi|nesi|manesi|mkunga|wakunga|daktari|madaktari|mganga|mfamasia|mhudumu|mhudumu wa afya
        wahudumu|dereva|msaidizi|mlinzi|mpokezi|mshauri|mtaalamu|mwanafunzi|tabibu|mgonjwa|rafiki|jirani
        mwenzangu|mwanamke|mwanamume|mama|matroni|karani
    """),
    kin=phrases("""
        binti yangu|mwanangu|mtoto wangu|mke wangu|mume wangu|mama yangu|baba yangu|dada yangu|kaka yangu
        bibi yangu|babu yangu|shangazi yangu|mjomba wangu|mjukuu wangu|rafiki yangu|jirani yangu|mdogo wangu
        mwanawe|mumewe|mkewe|binti yake|binti yetu|mtoto wetu|ndugu yangu|mpwa wangu|daktari wangu
        mtoto wake|mama yake|mama mkwe
    """),
    called=phrases("""
        anaitwa|aitwaye|anayeitwa|aliyeitwa|naitwa|jina lake|jina lake ni|jina langu|jina langu ni
        kwa jina la|kwa jina|jina ni|wanaitwa|tunamwita|wako|mimi ni|ni mimi
    """),
    thanks=phrases("""
        asante|asante kwa|asante sana|ahsante|ahsante sana|asanteni|shukrani kwa|namshukuru|ninamshukuru
        nawashukuru|tunamshukuru|hongera|hongera kwa|habari|mpendwa|wasiliana na|mawasiliano|piga kwa
        shukrani zangu kwa|kumshukuru|hujambo
    """),
    deeds=(
        ("alichofanya", frozenset()),
        ("alichotufanyia", frozenset()),
        ("walichofanya", frozenset()),
        (
            "wakati",
            words("""
        alikuja alipokuja alinishika
    """),
        ),
        (
            "jinsi",
            words("""
        alivyo alivyonisaidia alivyotusaidia
    """),
        ),
    ),
    articles=words("huyu huyo yule hiki hii hiyo kila"),
    near=words("katika kwenye kutoka huko hadi mpaka"),
    joins=words("na &"),
    goes_on=words("""
        alikuwa ni na alinisaidia alitusaidia alikaa alikuja alinipa alisema aliniambia alimsaidia
        aliwasaidia hakuchoka alinitunza alieleza alinishika ambaye alitabasamu
    """),
    small=words("""
        na ya wa kwa ni yangu wangu za la katika sana alikuwa hospitali mimi sisi yeye lakini kwamba huyu
        yetu yake wake kama hakuna niliona tulipo mama
    """),
    common=words("""
        mimi wewe yeye sisi nyinyi wao na ya wa kwa ni za la katika sana lakini kama kwamba hii huyu hiyo
        kila hakuna asante ahsante karibu habari hongera ndiyo hapana jumatatu jumanne jumatano alhamisi
        ijumaa jumamosi jumapili januari februari machi aprili mei juni julai agosti septemba oktoba novemba
        desemba krismasi pasaka idi ramadhani mungu mwenyezi bwana yesu allah hospitali zahanati kliniki
        kituo wodi chumba wizara afya shule chuo kanisa msikiti mkoa wilaya kijiji jiji mtaa daktari dkt
        muuguzi wauguzi nesi mkunga mhudumu wahudumu madaktari timu mama baba dada kaka bibi babu mtoto
        watoto familia parkinson alzheimer malaria ukimwi vvu kisukari covid covid-19 uviko saratani
        paracetamol panadol insulini kiswahili kiingereza mtanzania mkenya mwafrika ulaya afrika shirika
        unicef who internet whatsapp facebook google zoom wote yote nzuri malaika
    """),
)
