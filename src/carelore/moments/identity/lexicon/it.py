"""Italian."""

from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=phrases("""
        sig|sig.ra|sig.na|sigg|signor|signora|signorina|signore|dott|dott.ssa|dottor|dottore|dottoressa|dr
        dr.ssa|prof|prof.ssa|professor|professore|professoressa|don|suor|suora|padre|ing|avv
    """),
    roles=phrases("""
        infermiera|infermiere|infermieri|caposala|ostetrica|ostetrico|medico|dottoressa|dottore|dottori
        chirurgo|chirurga|anestesista|pediatra|cardiologo|cardiologa|ginecologa|ginecologo|operatrice
        operatore|operatrice sanitaria|operatore sanitario|oss|barelliere|barelliera|autista|ambulanziere
        fisioterapista|psicologa|psicologo|psichiatra|assistente sociale|assistente|segretaria|segretario
        receptionist|volontaria|volontario|farmacista|tecnico|specializzanda|specializzando|tirocinante
        studentessa|suora|cappellano|signora|signore|ragazza|ragazzo|donna|uomo|amica|amico|collega|colleghi
        vicina|vicino|paziente|portantino|badante|addetta|addetto
    """),
    kin=pairs(
        "mia mio nostra nostro sua suo",
        words("""
        figlia figlio moglie marito madre padre mamma papà sorella fratello nonna nonno nipote zia zio
        cugina cugino amica amico compagna compagno fidanzata fidanzato bambina bambino suocera suocero
        vicina vicino collega
    """),
    )
    | phrases("""
        zia|zio|nonna|nonno|la piccola|il piccolo
    """),
    called=phrases("""
        si chiama|si chiamava|si chiamano|mi chiamo|chiamato|chiamata|di nome|nome è|nome era|soprannominata
        soprannominato|firmato|cordialmente
    """),
    thanks=phrases("""
        grazie|grazie a|mille grazie a|grazie mille|grazie di cuore a|ringrazio|ringraziare|ringraziamo
        bravo|brava|ciao|buongiorno|salve|cara|caro|gentile|contatto|contattare|contattate|complimenti a
        in particolare|soprattutto|chiedere di|gratitudine a|riconoscente a|un grazie a
    """),
    deeds=(
        ("quello che", words("ha hanno fa")),
        ("ciò che", words("ha hanno fa")),
        (
            "quanto",
            words("""
        ha hanno
    """),
        ),
        (
            "quando",
            words("""
        è mi ci ha si
    """),
        ),
        ("che", words("ha mi ci")),
        ("come", words("ha mi ci")),
        ("senza", words("non io")),
    ),
    articles=words("""
        il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla all' nel
        nella nell' sul sulla questo questa quel quella ogni
    """),
    near=words("a ad in da verso presso dal dalla di"),
    joins=words("e ed &"),
    goes_on=words("""
        ha è era mi ci si e che aveva ed fu non sempre ci ne lo la mi spiegò sa viene hanno sono
    """),
    small=words("""
        a il lo la i gli le di che e un una per con non mi ci si è ha del della sono stato nel al mia mio
        molto da in ho era quando l' dell' anni
    """),
    common=words("""
        io tu lui lei noi voi loro il lo la i gli le l' un uno una di del dello della dei degli delle a al
        alla in nel nella con per su da dal dalla tra fra e ed o ma perché se come quando dove che chi mio
        mia miei mie tuo tua suo sua nostro nostra questo questa quello quella molto più meno bene male
        tutto tutti tutta tutte niente mai sempre anche già non sì grazie ciao buongiorno buonasera è era
        sono ha hanno ho lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
        aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua ferragosto dio
        signore gesù madonna ospedale ospedali clinica centro reparto pronto soccorso maternità pediatria
        terapia intensiva unità sala stanza camera ambulatorio asl usl ministero scuola università chiesa
        comune farmacia istituto fondazione policlinico san santa sant' generale nazionale dottore
        dottoressa dottor dr infermiera infermiere infermieri oss medico medici ostetrica equipe personale
        sanitario signora signor signore suor mamma papà madre padre fratello sorella figlia figlio nonna
        nonno zia zio famiglia parkinson alzheimer crohn hodgkin down asperger huntington lyme covid
        covid-19 aids hiv influenza cancro diabete ictus tac paracetamolo tachipirina morfina insulina
        aspirina italiano italiana inglese francese arabo croce rossa unicef oms nord sud est ovest stato
        internet whatsapp facebook google eccellente angelo angeli primario direttrice direttore
    """),
)
