"""German nouns that may stand first in a sentence, before a verb, and are no names."""

from .shape import words

OPENERS = words("""
abendessen ablauf abläufe absprache absprachen abstand achtung ahnung aktion alarm alkohol allein allerdings alltag
als also alter ambiente anfangs angebot angehörige anlage anmeldung anruf anschließend ansprechpartner anweisung
anzeige apparat appetit arbeit arm ärger arme art arznei atem atmosphäre atmung aufenthalt aufklärung aufmerksamkeit
aufnahmegespräch aufwand aufzug auge augen aufregung ausbildung ausdauer auskunft ausnahme ausnahmsweise ausrüstung
ausstattung außerdem ausstrahlung auswahl auto bad bahn bald balkon bauch baustelle beatmung bedarf bedenken bedienung
bedingung bedingungen bedürfnisse befund befunde begegnung beginn begleitung behinderung beine beispiel belastung
beleuchtung bemühen bemühung beratung bereich bericht beruf beruhigung berührung beschwerde beschwerden besonders
besprechung besserung bestimmt besuchszeit besuchszeiten betrieb bett betten bettwäsche bewegung bewertung beziehung
bier bilder bis blase blut blutabnahme blutdruck blutwerte boden botschaft brief briefe brille brot brücke brust
bücherei büro bürokratie chance chancen chaos chef chefin chemo chemotherapie chirurgie computer dabei dach dadurch
dafür daher dahinter damals damit danach dankbarkeit daneben dann darauf darin darum darunter dasselbe datenschutz
dauer dazu decken deckel deshalb desinfektion detail details deutlich diagnose diagnosen dialyse diät dienstag dienste
dieser dieses diskretion diskussion dokumente dort drei dreck druck duft durchfall durst dusche duschen ehre ehrlich
ehrlichkeit eile eimer eindruck eindrücke eingang eingriff einfach einfühlung einfühlungsvermögen einige einmal
einsamkeit einsatz eis ekel elend emotionen empathie empfang empfehlung energie engagement enkel entbindung
entscheidung entscheidungen entschuldigung entspannung entzündung erbrechen erde ereignis erfahrung erfahrungen erfolg
ergebnis ergebnisse erholung erinnerung erinnerungen erkältung erklärung erklärungen ernährung ernst erst erstaunlich
erstens erwartung erwartungen etwas explizit fachkompetenz fachleute fachwissen faden fahrstuhl fahrt fairness fall
fälle farbe farben fast fehler fenster ferien fernsehen fernseher fest fieber figur film finger fisch flasche fleisch
fleiß flucht fluss flüssigkeit folge folgen form formulare fortschritt fortschritte foto fotos frauen freiheit
freitags freizeit fremde freundinnen freundlichkeit freundschaft friede frieden friseur früher frühling frühstück
führung fünf funktion furcht fürsorge fuß füße gang ganz gänge garten gast gäste gebet gebete gebiss gebühren gedanke
gedanken gefahr gefühle gegen gegend gehirn geist geld gelegenheit gemeinde gemeinsam gemeinschaft gemüse
gemütlichkeit genau generell genesung genug gepäck gerade geräte geräusche gerechtigkeit gern gerne gerüche geruch
geschichte geschichten geschirr geschrei geschwister gesellschaft gesicht gesichter gespür gestern gestik gesundheit
getränk getränke gewalt gewicht gewiss gewissen gift gips glaube gleich glück glücklicherweise gnade gold grenze
grenzen grippe größe grund gründe gruppe gruppen güte haar haare hals halt haltung handeln handtuch handtücher
harmonie haut hauptsache hausmeister hebammen heilung heim heimat heimweh heiterkeit heizung hektik heldinnen helden
herbst herkunft herzblut herzinfarkt herzlichkeit hier hilfsbereitschaft hilfsmittel himmel hin hinterher hinweis
hinweise hitze höflichkeit höhe hölle honig hörgerät humor hunde hund hunger hunderte husten hut hygiene idee ideen
immerhin impfung infektion infekt infos information informationen inhalt insgesamt interesse irgendwann isolation
jahre jahrelang jammern jeder jemand jetzt jugend junge kabel kälte kalt kampf kantine kapelle karte kasse katastrophe
katheter katze kein keime keiner keller kenntnis kenntnisse kette kinderstation kissen kirche klar klarheit kleidung
kleinigkeit kleinigkeiten klima klingel knie knochen koffer kolleginnen kommunikation komfort kompetenz komplikation
komplikationen kompliment konflikt konflikte kontakt kontrolle kontrollen konzept kopf kopfschmerzen körper kosten
kraft krankenkasse krankenschwester krankenschwestern krankenpfleger krankentransport krankheiten kranke kreislauf
krise krücken küche kühle kuchen kultur kümmern kummer kunst kurz kürzlich lachen lage lampe lang lange langeweile
langsam langzeit lärm last laune laut leben lebensmut lebensqualität leber leid leider leidenschaft leistung
leistungen leitung lernen lesen licht lichtblick lieb lieber lied lieder liege linie lippen liste lob lobenswert
löffel logistik lösung lösungen luft luftnot lunge lungenentzündung lust macht mahlzeit mahlzeiten mal man manche
manchmal mangel männer masken maß maßnahme maßnahmen material matratze mauer medien medizin medizinisch mehrere
mehrmals meinung meinungen meist meistens menge menschlichkeit messer methode methoden miete milch mimik mineralwasser
missverständnis missverständnisse mitgefühl mitleid mitpatient mitpatienten mitpatientin mittagessen mittags mitte
mittel mittlerweile mobiliar moment momente moral müdigkeit müll mund musik mut mütter nach nachbarschaft nachdem
nachher nachmittag nachmittags nachricht nachrichten nachsorge nächster nachtisch nachtschwester nachttisch nähe
nahrung narbe narben narkose nase natürlich natur nebel neben nebenwirkung nebenwirkungen nerven nervosität nett
neugeborene neun neulich nichts niemand niere nieren niveau noch normalerweise not note noten notfall notfälle null
nur obst obwohl offen offenheit oft ohnehin ohnmacht ohr ohren optimismus ordnung organisation orientierung ort orte
paar panik papier papiere parken parkhaus parkplatz parkplätze partner party pause pausen pech person personalmangel
personalschlüssel personen pflaster pfleger pflegedienst pflegekraft pflicht physio physiotherapeuten plan pläne
planung plätze plötzlich politik polizei portion portionen post preis preise prinzip prinzipiell privatsphäre
professionalität programm prognose projekt protokoll prothese prozess prüfung psychiatrie psyche psychologen publikum
pudding puls punkt punkte pünktlichkeit qual qualität quatsch radio rasch rätsel rauchen räume raum räumlichkeiten
reaktion reaktionen realität rechnung rechnungen rede reden regel regeln regen rehabilitation reha reichlich reinigung
reinigungskräfte reise reisen rettung rettungskräfte rezept rezepte richtig risiko risiken rituale rollator rollstuhl
röntgen röntgenbild rosen rücken rückenschmerzen rückfragen rückmeldung rückmeldungen rücksicht rücksichtnahme ruf
rund sanitäranlagen sandwich satz säuberung sauberkeit sauerstoff säugling säuglinge schade schaden scham schatten
schein schicht schichten schicksal schiene schimmel schimmern schlaf schlafen schlaflosigkeit schläge schlange
schläuche schlecht schließlich schlimm schlimmer schluss schlüssel schmerzmittel schmerztherapie schmutz schnee
schnell schnelligkeit schnitt schock schön schokolade schrank schreie schreiben schritt schritte schuhe schuld schulen
schulter schulung schutz schwäche schwangere schwangerschaft schwere schwerpunkt schwestern schwesternzimmer schwierig
schwierigkeit schwierigkeiten schwindel schwung sechs seelsorge seele sehnsucht seife seine seitdem seite seiten
sekunden selbst selbstverständlich selten seltsam semester senioren service sessel sicher sicherheit sicherlich sicht
sie sieben sinn sinne situation situationen sitz skepsis sofort sogar solche sommer sonne sonnenschein sonst sorgfalt
soweit sozialdienst spannung spaß spaziergang spaziergänge spenden speisen spiegel spiel spiele sport sprache
sprachbarriere sprachbarrieren sprechstunde spritzen spülung spur stadt stärke starke stationsleitung stationsarzt
stau staub stelle stellen stille stimme stimmen stimmung störung stoff strafe straßenbahn streit stress struktur
strümpfe stück studenten studien studium stuhl stühle stundenlang sturz stütze suche symptome system tablett täglich
takt tante tapferkeit tasse tat tatsache tatsächlich taxi technik teddy teil teile telefon telefonate telefonisch
teller temperatur tempo teppich termin termine terminvergabe test tests teufel text thema themen therapie therapeutin
therapeutinnen therapien thrombose tier tiere tinnitus tipps tisch tische tod todesangst toilette toiletten toleranz
toll ton tonfall töne topf torte tote tragödie trauer traum träume trauma traurig treffen treppe treppen treue trinken
tropf trotz trotzdem tücher tumor tür türen typisch übelkeit überall überforderung überhaupt überraschung übrigens
übung übungen uhrzeit umarmung umfeld umgang umgebung umstände unannehmlichkeiten unfall unfälle ungeduld unglück
unglaublich unhöflichkeit universität unsicherheit unten unterkunft unterlagen unterstützung unterwegs unvergessen
unverständnis unverschämtheit ursache ursprünglich urlaub urin väter verabschiedung verantwortung verbände verband
verbesserung verdacht vergangenheit vergleich verhalten verlass verlauf verlegung verletzung verletzungen vermutlich
vernunft verordnung verpflegung verpflichtung versicherung versorgung verspätung verständigung vertrauen verwaltung
verwirrung verzweiflung viel viele vielfalt vielleicht vier vitamine volle vollkommen von vorab voraus voraussetzung
vorbereitung vorbild vorfreude vorgehen vorhang vorher vorhin vormittag vormittags vorne vorschlag vorsicht vorsorge
vorteil vortrag vorwürfe wäsche wagen wahl wahnsinn wahrheit wahrscheinlich wand wände wange wann war wärme warten
warteraum warteschlange wartezeit wartezeiten wartezimmer warum waschen wechsel wegen weihnachtszeit weil wein weinen
weise weit weiter weiterhin welche wenig wenige wenigstens wer werbung werk werkzeug werte wertschätzung wetter
wichtig widerstand wieder wiederholung wille willen wind windeln winter wir wirbelsäule wirklichkeit wirkung wissen
witz witze wobei wochenende wochenenden wochenlang woher wohin wohl wohlbefinden wohlwollen wohnung wohnungen wolke
wolken wollen wunde wunden wunder wunsch wünsche würde wut zahl zahlen zahn zähne zärtlichkeit zehn zeichen zeiten
zeitdruck zeitschriften zeitung zeitungen zentrale zettel ziel ziele ziemlich zigaretten zimmernachbar zimmernachbarin
zitat zorn zucker zudem zufall zufrieden zufriedenheit zug zugang zuhause zuhören zukunft zuletzt zum zunächst zunge
zurück zusammen zusammenarbeit zusammenhalt zusatz zusätzlich zuspruch zustand zustände zuversicht zuwendung zwar zwei
zweifel zweimal zweitens zwischen zwischendurch zwischenfall zynismus
""")
