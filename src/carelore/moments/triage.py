"""Which stories moderators should read first. It only orders the queue: nothing is hidden, decided or sent by it.

    3  read first: someone may be in danger
    2  someone may have come to harm, or tells it in fear, shame or despair
    1  a moment when kindness was missing
    0  a moment of kindness

Phrases are compared as `fold` leaves them (no case, no accents), at the start of a word, in every language at once: a
story may be told in another language than its page.
"""

import re

from carelore.common.folding import fold
from carelore.moments.enums import Kind

DANGER = """
hit me|hit him|hit her|hits |hitting|slap|punch|kicked|beat me|beat him|beat her|beaten|beating me|beating him
beating her|strangl|hurt me|hurts me|hurting|locked|tied to|tied her|tied him|tied me|restrain|touched me|rape
sexual|abus|assault|threat|afraid to go home|scared to go home|not safe|unsafe|kill|suicid|end my life|want to die
wants to die|weapon|knife|still in danger|m'a frappe|l'a frappe|nous a frappe|frappee|gifl|coup de poing|coups de p
battu|etrangl|m'a fait mal|l'a enferme|m'a enferme|enferme a cle|enfermee |attachee |attache au lit|attaches au lit
marques de doigts|attache a son|attouch|viol|sexuel|maltrait|agress|menac|peur de rentrer|pas en securite|tuer
suicid|couteau|envie de mourir|veux mourir|en danger|ضربني|ضربها|ضربه|ضربوا|ضربت|يضرب|تضرب|مضروب|صفع|ركل|خنق|يؤذ|تؤذ
اذى|اذيه|حبس|اقفل|ربطوا|مربوط|قيدوا|مقيد|لمسني|اغتصاب|اغتصب|تحرش|جنسي|اعتد|هدد|تهديد|خائف من العوده|خائفه من العوده
اخاف ان اعود|قتل|انتحار|انتحر|اموت|سكين|في خطر|golpe|me pego|le pego|pegaron|me pega |bofet|patad|estrangul
me hace dano|encerr|atad|amarr|me toco|la toco|viol|sexual|maltrat|abus|agred|agresi|amenaz|miedo de volver
miedo a volver|no estoy segur|matar|suicid|morirme|cuchillo|en peligro|alinipiga|alimpiga|anapiga|walinipiga
walimpiga|kupigwa|alipigwa|mateke|kunyonga|kuumiza|alifungiwa|wamemfungia|kufungiwa|kubaka|alibakwa|kingono|unyanyas
kutish|ametishi|naogopa kurudi|anaogopa kurudi|kuua|kujiua|kisu|hatarini|me bateu|bateu nel|bateram|me bate |esbofe
chutou|estrangul|machuc|trancad|trancou|amarr|me tocou|tocou nela|viol|estupr|sexual|maltrat|abus|agred|agress|ameac
medo de voltar|nao estou segur|matar|suicid|quero morrer|faca |em perigo
"""
HARM = """
died|dying|dead |bleed|fell |wrong medic|wrong dose|wrong patient|wrong leg|overdose|allerg|infect|unconscious
collapsed|alone all night|nobody came|no one came|hours in pain|wheelchair for|without water|left him in|left her in
left me in|mort |morte |decede|saign|tombe|mauvais medic|erreur de medic|mauvaise dose|allerg|infect|inconscient
personne n'est venu|مات|توفي|نزيف|نزف|سقط|وقع|دواء خاطي|جرعه خاطي|حساسيه|فاقد الوعي|لم يات احد|murio|fallec|sangr
se cayo|medicamento equivocado|dosis equivocada|alergi|infecc|inconsciente|nadie vino|alikufa|amekufa|alifariki
damu nyingi|vuja damu|pesa kwanza|alianguka|dawa isiyo|kipimo kibaya|mzio|alizimia|hakuna aliyekuja|morreu|falec
sangr|caiu|remedio errado|dose errada|alergi|infecc|inconsciente|ninguem veio
"""
# The tone of who was frightened, shamed or left without hope: read before other moments when kindness was missing.
DISTRESS = """
terrified|afraid|scared|frightened|humiliat|ashamed|degrad|begged|screamed|yelled at|shouted at|sworn at|laughed at
mocked|threw|helpless|hopeless|desperate|despair|in tears|crying|cried|left to die|like an animal|worthless
terrifi|j'avais peur|avait peur|humili|honte|suppli|hurl|crie dessus|moqu|ri de moi|impuissant|desespoir
desesper|en larmes|pleur|comme un animal|comme un chien|مرعوب|خائف|خفت|اهان|مهان|الذل|عار|توسل|صرخ|صاح|سخر|يائس|ياس
بكي|بكت|ابكي|دموع|كالحيوان|aterr|asustad|miedo|humill|verguenza|suplic|rogue|me grit|nos grit|le grit|se burl|se rio
indefens|desesper|llorando|llore|lloraba|lagrimas|como un animal|niliogopa|aliogopa|tuliogopa|hofu|aibu|aliaibish
alinidhalilish|nilimsihi|nilimwomba|alinipigia kelele|alinifokea|walinifokea|alinicheka|nilikata tamaa|nililia|alilia
machozi|kama mnyama|apavorad|assustad|com medo|humilh|vergonha|implor|gritou|gritaram|gritando|zombar|riram|indefes
chorando|chorei|chorava|lagrimas|como um animal
"""


def _pattern(phrases: str) -> re.Pattern[str]:
    """Any of the phrases at the start of a word; in Arabic also after a joined particle such as "and"."""
    found = {fold(phrase) for line in phrases.splitlines() for phrase in line.split("|") if phrase.strip()}
    return re.compile(r"(?<!\w)(?:[وفبل]|ال)?(?:" + "|".join(sorted(map(re.escape, found))) + ")")


_DANGER, _HARM, _DISTRESS = _pattern(DANGER), _pattern(HARM), _pattern(DISTRESS)


def urgency_of(kind: str, text: str) -> int:
    """The place of a story in the queue, 3 first. Harm and distress count only where kindness was missing."""
    folded = fold(text).replace("’", "'")
    if _DANGER.search(folded):
        return 3
    if kind != Kind.MISSING:
        return 0
    return 2 if _HARM.search(folded) or _DISTRESS.search(folded) else 1
