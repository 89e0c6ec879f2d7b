"""French, of Europe, the Maghreb and West Africa."""

from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=words("""
        m mme mlle madame monsieur mademoiselle mm mmes docteur docteure dr dre pr professeur professeure me
        maître sœur père abbé imam
    """),
    roles=phrases("""
        infirmière|infirmier|infirmières|infirmiers|aide-soignante|aide-soignant|aide soignante
        aide soignant|sage-femme|sage femme|médecin|docteur|docteure|docteurs|doctoresse|chirurgien
        chirurgienne|interne|externe|brancardier|brancardière|ambulancier|ambulancière|ambulanciers|kiné
        kinésithérapeute|psychologue|psychiatre|assistante sociale|secrétaire|réceptionniste|hôtesse
        standardiste|bénévole|aumônier|cadre de santé|cadre|surveillante|surveillant|pharmacien|pharmacienne
        anesthésiste|gynécologue|pédiatre|cardiologue|agent de santé|agent d'entretien|auxiliaire de vie
        auxiliaire|technicien|matrone|major|sœur|étudiante|étudiant|stagiaire|dame|monsieur|femme|homme
        soignante|soignant|collègue|collègues|voisine|voisin|ami|amie|patient|patiente|chauffeur
        femme de ménage
    """),
    kin=pairs(
        "ma mon notre sa son leur ta ton votre",
        words("""
        fille fils femme mari mère père maman papa sœur soeur frère épouse époux conjoint conjointe compagne
        compagnon bébé grand-mère grand-père petite-fille petit-fils tante oncle nièce neveu cousin cousine
        ami amie copain copine enfant petite petit belle-mère beau-père voisine voisin médecin collègue
    """),
    )
    | phrases("""
        tata|tonton|mamie|papi|petite fille|petit garçon|jumeaux
    """),
    called=phrases("""
        s'appelle|s'appelait|s'appellent|m'appelle|se nomme|se nommait|me nomme|nommé|nommée|prénommé
        prénommée|du nom de|appelé|appelée|prénom est|nom est|prénom|prénom de|prénom d'|signé|cordialement
        surnommée|surnommé|c'est
    """),
    thanks=phrases("""
        merci|merci à|merci a|merci beaucoup|merci beaucoup à|un grand merci à|grand merci à|remercie
        remercier|remercions|bravo|bravo à|bonjour|bonsoir|cher|chère|chers|salut|coucou|contact|contacter
        contactez|grâce à|reconnaissant à|reconnaissante à|notamment|surtout|demander|félicitations à
        pensée pour|gratitude à
    """),
    deeds=(
        ("ce que", words("a ont avait fait")),
        ("ce qu'", words("a ont avait")),
        (
            "quand",
            words("""
        est m'a a s'est m
    """),
        ),
        ("que", words("a nous m")),
        ("sans", words("je nous on")),
        ("comment", words("a s'est m'a")),
    ),
    articles=words("""
        le la les l' un une des du au aux ce cet cette ces chaque quelque aucun aucune quel quelle d' de
    """),
    near=words("à en dans vers près depuis chez sur sous"),
    joins=words("et & ainsi"),
    goes_on=words("""
        est a était avait et qui m' m'a s'est nous se ne n' l' fut ont sont m'ont sait savait vient venait
        reste restait prend prenait explique écoute sourit aide soigne toujours
    """),
    small=words("""
        le la les de des du et est une un que qui nous vous pour dans avec je ma mon il elle on à au ne pas
        sur très était été ont j' l' d' c' n' s' qu' ce cette
    """),
    common=words("""
        je j' tu il elle on nous vous ils elles le la les l' un une des du de d' et ou mais donc car ni or
        si que qu' qui quoi dont où quand comme comment pourquoi ce c' cela ça cet cette ces mon ma mes ton
        ta tes son sa ses notre nos votre vos leur leurs à au aux en dans par pour sur sous avec sans chez
        vers depuis pendant après avant entre très trop plus moins bien mal tout tous toute toutes merci
        bonjour bonsoir bravo oui non ne pas jamais toujours encore aussi ici là alors puis ensuite enfin
        est était a avait été suis sont ont fut être avoir lundi mardi mercredi jeudi vendredi samedi
        dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël
        pâques ramadan aïd toussaint ascension pentecôte dieu seigneur allah jésus christ hôpital hopital
        hôpitaux clinique chu chr service services urgences urgence maternité pédiatrie réanimation bloc
        chirurgie médecine radiologie cardiologie centre santé maison institut fondation polyclinique
        dispensaire laboratoire pharmacie accueil unité pavillon salle chambre étage ministère école
        université église mosquée mairie région ville commune quartier docteur docteure dr pr professeur
        médecin médecins infirmière infirmier infirmières infirmiers aide-soignante aide-soignant sage-femme
        sages-femmes madame monsieur mademoiselle mme mlle messieurs mesdames équipe équipes personnel
        soignant soignants maman papa mamie papi mère père frère sœur fille fils mari femme enfant enfants
        bébé famille parents patient patiente patients parkinson alzheimer crohn charcot hodgkin down
        asperger huntington raynaud basedow lyme marfan tourette guillain-barré covid covid-19 sida vih
        grippe paludisme cancer diabète avc irm samu smur ehpad ars cpam paracétamol doliprane morphine
        ventoline insuline aspirine français française anglais anglaise arabe africain africaine européen
        musulman chrétien croix-rouge croissant-rouge unicef oms msf grand grande petit petite saint sainte
        notre-dame nord sud est ouest état internet whatsapp facebook google zoom formidable excellent
        excellente super parfait accueil ange anges chef directrice directeur secours rouge croix
    """),
)
