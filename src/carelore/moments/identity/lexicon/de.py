"""German. Every noun is capitalised: names need a word before them, or a known first name."""

from .de_nouns import NOUNS
from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=words("""
        dr prof ing dipl mag univ herr herrn frau fräulein doktor professor professorin frl pater
        pfarrer pfarrerin
    """),
    roles=phrases("""
        schwester|krankenschwester|pfleger|pflegerin|krankenpfleger|krankenpflegerin|altenpfleger
        altenpflegerin|pflegekraft|hebamme|arzt|ärztin|oberarzt|oberärztin|chefarzt|chefärztin|assistenzarzt
        assistenzärztin|stationsarzt|stationsärztin|hausarzt|hausärztin|chirurg|chirurgin|anästhesist
        anästhesistin|kinderarzt|kinderärztin|sanitäter|sanitäterin|rettungssanitäter|notarzt|notärztin
        fahrer|fahrerin|physiotherapeut|physiotherapeutin|therapeut|therapeutin|psychologe|psychologin
        psychiater|psychiaterin|sozialarbeiter|sozialarbeiterin|sekretärin|empfangsdame|seelsorger
        seelsorgerin|apotheker|apothekerin|praktikant|praktikantin|auszubildende|stationsleitung|helferin
        helfer|betreuer|betreuerin|kollege|kollegin|freund|freundin|nachbar|nachbarin|patient|patientin
        reinigungskraft|medizinische fachangestellte|bruder|azubi|pflegehelferin|pflegehelfer
    """),
    kin=pairs(
        "meine mein meiner meinem meinen unsere unser unserer unserem ihre ihr seine sein",
        words("""
        tochter sohn frau mann mutter vater mama papa schwester bruder oma opa großmutter großvater enkelin
        enkel tante onkel nichte neffe cousine cousin freundin freund partnerin partner baby kind ehefrau
        ehemann schwiegermutter nachbarin nachbar hebamme ärztin arzt kollegin
    """),
    )
    | phrases("""
        tante|onkel|oma|opa
    """),
    called=phrases("""
        heißt|hieß|heißen|heiße|namens|genannt|mit namen|mit dem namen|name ist|name war|nennt sich
        gezeichnet|mit freundlichen grüßen|viele grüße|liebe grüße
    """),
    thanks=phrases("""
        danke|danke an|vielen dank|vielen dank an|vielen dank auch|danke schön|dankeschön an|herzlichen dank
        herzlichen dank an|tausend dank|tausend dank an|großen dank an|dank an|danken|liebe|lieber|hallo
        guten tag|sehr geehrte|kontakt|kontaktieren sie|lob an|ein dank an|bravo|fragen sie nach|gruß|dank gilt
    """),
    deeds=(
        ("was", words("für getan gemacht hat tat mir uns")),
        ("wie", words("sich mir mich uns hat")),
        (
            "als",
            words("""
        kam mich mir ins die meine hereinkam
    """),
        ),
        ("dass", words("sich mir mich uns")),
        ("ohne", words("hätte wäre")),
    ),
    articles=words("""
        der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen meinem
        meiner unser unsere unserem dieser diese dieses diesem jeder jede jedes im am zum zur vom beim ins
        ans aufs
    """),
    near=words("in nach aus auf bei"),
    joins=words("und & sowie"),
    goes_on=words("""
        war ist hat hatte kam und die der saß blieb erklärte half brachte nahm hielt sagte machte gab war's
        hörte sah wusste merkte
    """),
    small=words("""
        ganze ihr wart bei die von vom zum zur war
        der die das und ist war ich nicht mit mir mich ein eine einen zu den dem von für auf im sich sehr
        wir uns hat wurde meine mein bei auch als es sie
    """),
    common=NOUNS,
)
