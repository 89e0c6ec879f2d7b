"""English. Words that are capitalised inside sentences are kept in `en_common`."""

from .en_common import COMMON
from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=words("""
        dr doctor mr mrs ms miss mx prof professor sir dame lady lord rev reverend fr father imam rabbi sr
    """),
    roles=phrases("""
        nurse|nurses|sister|staff nurse|charge nurse|student nurse|nurse practitioner|district nurse
        head nurse|midwife|midwives|student midwife|matron|doctor|doctors|consultant|surgeon|registrar|gp
        anaesthetist|paediatrician|cardiologist|oncologist|junior doctor|paramedic|paramedics|technician
        porter|porters|carer|carers|physio|physiotherapist|receptionist|driver|drivers|ambulance driver
        taxi driver|crew|ambulance crew|cleaner|volunteer|chaplain|therapist|occupational therapist
        counsellor|psychologist|psychiatrist|social worker|key worker|keyworker|support worker
        health visitor|care coordinator|co-ordinator|coordinator|manager|ward manager|ward clerk
        radiographer|dietitian|dietician|pharmacist|dentist|optician|healthcare assistant
        health care assistant|health care worker|healthcare worker|care assistant|nursing assistant
        assistant|hca|clinician|call handler|operator|podiatrist|phlebotomist|sonographer|audiologist|medic
        orderly|aide|caregiver|community health worker|clinical officer|lady|gentleman|guy|chap|man|woman
        girl|boy|friend|colleague|colleagues|neighbour|neighbor|patient|mate
    """),
    kin=pairs(
        "my our her his their your",
        words("""
        daughter son wife husband mother father mum mom dad mam sister brother partner baby grandmother
        grandfather grandma grandad granddaughter grandson grandchild nan aunt uncle niece nephew cousin
        friend mate child boy girl girlfriend boyfriend fiance fiancee colleague neighbour neighbor carer
        nurse doctor midwife consultant therapist psychologist psychiatrist counsellor keyworker cpn gp
        surgeon physio
    """),
    )
    | phrases("""
        aunt|uncle|auntie|grandma|grandad|granny|my late wife|my late husband|little girl|little boy
        baby girl|baby boy|twins|my friends
    """),
    called=phrases("""
        called|named|by the name of|name is|name was|names are|names were|known as|nicknamed|i am called
        goes by|signed|sincerely|regards|yours
    """),
    thanks=phrases("""
        thank you|thank you to|thanks|thanks to|many thanks to|thankyou|thank|thanking|thank you so much
        thank you very much|thanks so much|grateful to|gratitude to|shout out to|shoutout to|well done
        bless you|god bless|hi|hello|dear|hey|good morning|contact|contacts|attn|attention of|ask for
        credit to|kudos to|praise for|love you|rip|cheers|big up|especially|particularly
    """),
    deeds=(
        ("what", words("did does has had")),
        ("how", words("did was cared treated handled spoke listened helped looked took made held has had")),
        ("without", words("i we")),
        ("if", words("had hadn't hadn")),
        ("when", words("came held arrived took walked said told sat saw noticed asked gave brought")),
        ("that", words("did gave held showed was is took made")),
    ),
    articles=words("""
        the a an this that these those some any no every each another all both either neither
    """),
    near=words("""
        in at near from around towards toward outside inside via into to across off on under through past
    """),
    joins=words("and & plus"),
    goes_on=words("""
        was is were has had did does the who and came sat made took gave held went told said kept brought
        got could would explained stayed helped listened sang showed noticed found cared looked spoke talked
        treated walked cleaned washed cooked smiled saved checked visited phoned rang answered asked wrote
        understood knew never always really
    """),
    small=words("""
        the and was were is to of my me with she he they for that not you are it had have this but very so
        at who her his an which from we our
    """),
    common=COMMON,
)
