"""German nouns and sentence heads that stand where a name could: after a role, a greeting or a thank-you."""

from .shape import words

NOUNS = words("""
ich du er sie es wir ihr der die das den dem des ein eine einen einem einer und oder aber denn weil dass
wenn als wie wo was wer mein meine mit ohne für von zu zum zur bei beim im in am an auf aus nach vor seit
durch um sehr mehr alles alle nichts nie immer auch nur noch schon so ja nein danke bitte hallo war ist sind
hat haben hatte wurde werden kann können muss soll will möchte montag dienstag mittwoch donnerstag freitag
samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
weihnachten ostern silvester gott herrgott jesus himmel krankenhaus krankenhäuser klinik klinikum kliniken
station stationen notaufnahme praxis zentrum abteilung zimmer bett flur haus hospital universität charité
intensivstation kreißsaal ambulanz labor apotheke pflegeheim altenheim heim hospiz op mrt ct ekg arzt ärzte
ärztin ärztinnen schwester schwestern pfleger pflegerin pflegerinnen pflege pflegekräfte pflegeteam personal
team teams mitarbeiter mitarbeiterin mitarbeiterinnen hebamme hebammen doktor dr prof professor herr frau
oberarzt oberärztin chefarzt chefärztin sanitäter rettungsdienst krankenwagen therapeuten physiotherapie
mama papa mutter vater eltern oma opa bruder sohn tochter kind kinder baby mann freund freunde freundin
familie leute menschen mensch patient patienten patientin patientinnen kollege kollegin kollegen kolleginnen
nachbarn damen herren jungs mädels parkinson alzheimer crohn hodgkin down asperger huntington basedow
bechterew lyme covid corona aids hiv grippe krebs diabetes schlaganfall demenz parkinsonkrankheit
paracetamol ibuprofen morphium insulin aspirin novalgin zeit tee kaffee wasser essen brot suppe decke hand
hände herz herzen ruhe mut kraft trost hilfe hoffnung freude geduld liebe angst schmerzen schmerz tränen
lächeln wort worte gespräch gespräche fragen frage antwort antworten probleme problem dinge ding sache
sachen medikamente medikament tabletten spritze verband infusion stunde stunden minute minuten tag tage
nacht nächte woche wochen monat monate jahr jahre uhr morgen mittag abend morgens abends nachts heute
gestern ende anfang mitte dank lob gruß grüße engel held helden respekt mühe verständnis betreuung
behandlung aufnahme entlassung operation untersuchung geburt sorge sorgen bescheid rat recht platz weg blick
gefühl lob kritik dienst nachtdienst frühdienst spätdienst schicht nachtschicht besuch besucher musik bücher
buch blumen geschenk deutsch deutsche englisch deutschland österreich schweiz europa rotes kreuz roten kreuz
internet whatsapp facebook google namen name leben welt krankheit seite bild
""")
