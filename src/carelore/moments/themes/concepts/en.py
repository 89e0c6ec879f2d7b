"""English: 79 concepts. `concepts.concepts_in` says how the words are read."""

WORDS = {
    "kin": (
        "family families relative* husband* hubby wife wives daughter* son sons mother* mum mums mam mom "
        "father* dad dads parent* sister* brother* grandson granddaughter grandma grandad grandmother "
        "grandfather nan niece nephew partner* spouse fiance* aunt uncle mother-in-law father-in-law fam kin "
        "loved-one*"
    ),
    "child": "child children kid kids baby babies toddler teenager* boy girl",
    "carer": "carer* escort* accompan* companion* chaperone* next-of-kin",
    "visit": "visitor* visiting visiting-time* visitation",
    "we": "us our ours we we're we've",
    "waiting": "wait waited waiting waits wait-time* queue* queuing delay* backlog* hold",
    "lateness": "late lateness later overdue eventually finally ages never-came never-arrived",
    "duration": (
        "hour hours hrs hr minute minutes mins min day days week weeks month months year years long longer lengthy"
    ),
    "speed": (
        "quick quicker quickly prompt prompter promptly promptness fast faster rapid rapidly swift swiftly "
        "soon sooner immediate immediately straightaway straight-away speed speedy speedily instant* no-time"
    ),
    "punctual": "time on-time timely punctual punctuality early earlier schedule*",
    "appointment": "appointment* book booked booking bookings rebook* slot slots cancel* reschedul* reminder*",
    "access": (
        "access accessible accessibility available availability unavailable reach* contact contacting "
        "contactable out-of-hours 24 walk-in nearest closer local distance"
    ),
    "refer": "refer referral* referred referring signpost* redirect* directed",
    "phone": "phone* telephone* rang ring ringing ring-back line lines dial* answerphone voicemail option*",
    "call": "call calls called caller* calling call-back callback* call-handler* handler* operator*",
    "respond": "respon* arriv* attend* turned-up came sent dispatch*",
    "therapy": "therap* counsel* psycholog* psychiatr* group-work cbt dbt session sessions sessions groups",
    "medicine": "medicat* medicin* prescri* drug drugs tablet* antibiotic* injection* dose* pill* pharmac* vaccin*",
    "symptom": (
        "symptom* pain painful ill illness sick infection fall fallen breath* chest bleed* blood sepsis stroke heart"
    ),
    "treated": (
        "treat treats treated treating treatment* procedure* surgery operation dressing* wound* physio* "
        "exercis* test tests scan x-ray xray checks checked"
    ),
    "assessment": "diagnos* assess* misdiagnos* examin* evaluat* triag*",
    "outcome": (
        "recover* heal healed healing cure cured better improv* relief reliev* result results progress* saved "
        "life mobility well effective* worked benefit*"
    ),
    "skill": (
        "professional professionally professionalism competen* expert expertise experts skill skills skilled "
        "skilful knowledge knowledgable knowledgeable experience experienced inexperienced thorough "
        "thoroughly capable qualified unqualified efficient efficiently efficiency specialist*"
    ),
    "train": "train* untrained retrain educated education",
    "safe": "safe safely safety unsafe danger* risk risks crash* harm* seatbelt* secure*",
    "helped": "help helped helps helping",
    "helpful": "helpful unhelpful useful useless",
    "staffing": (
        "understaffed understaffing short-staffed shortage* more-staff enough-staff staffing bank agency "
        "workforce more-nurses more-doctors more-paramedics more-ambulances overstretched overworked resourc*"
    ),
    "same": (
        "same consisten* inconsisten* continu* regular regularly different-people different-staff "
        "different-person different-doctor different-nurse turnover key-worker keyworker care-coordinator "
        "named-nurse"
    ),
    "follow_up": (
        "follow-up follow-ups followed-up followup aftercare after-care ongoing long-term post-op checked-on "
        "check-up maintain*"
    ),
    "discharge": (
        "discharg* transition* resettle* released moving-on move-on step-down transfer* moved admitted "
        "admission readmi*"
    ),
    "record": "record records notes history paperwork file files system systems computer database",
    "coordination": (
        "between coordinat* co-ordinat* joined-up liais* link* linked work-together worked-together "
        "communicate-with handover* hand-over handed passed passed-on pass teamwork multi* departments "
        "services agencies teams organisation* organised disorganised"
    ),
    "repeat": (
        "repeat repeated repeatedly again twice several-times same-questions over-and-over passed-around pushed"
    ),
    "family_doctor": "gp gps gp's surgery doctor's-surgery practice own-doctor",
    "change": "change changes changed changing",
    "listen": "listen listens listened listening heard unheard ear",
    "decide": (
        "decide decided decision* choice choices choose chose involve involved involvement consent control "
        "preference* opinion* option options say-in"
    ),
    "ask": "ask asked asking asks question questions questioning quest*",
    "understood": "understanding understood understand understands",
    "belief": (
        "believe believed belief ignore ignored ignoring dismiss* taken-seriously seriously validat* judg* "
        "non-judgmental judgemental"
    ),
    "plan": "plan plans planned planning goal* care-plan target*",
    "discuss": "discuss* talk talked talking chat chatted conversation* speak spoke spoken",
    "own_needs": "wishes needs individual* personal* tailored person-centred respect-my",
    "inform": "inform informed information informative informing uninformed info detail details detailed",
    "advice": "advice advise advised advising guidance recommend* suggest* tips instruct*",
    "explain": "explain explained explaining explains explanation* clarif*",
    "clear": (
        "clear clearly clearer unclear clarity confus* jargon misunder* mislead* contradict* conflicting "
        "wrong-information"
    ),
    "tell": "tell telling told tells say said saying aware knew know knowing",
    "communicate": (
        "communicat* miscommunicat* update updated updates updating notify notified notification letter "
        "letters email emails e-mail* text texts texted website leaflet* online internet app poster*"
    ),
    "learn": (
        "learn learned learning learnt course courses taught teach* workshop* resources webinar* education* "
        "strateg* techniques tools"
    ),
    "kind": (
        "kind kinder kindly kindness caring compassion* empath* sympath* gentle gently warm warmth tender "
        "considerate thoughtful sensitive* humane"
    ),
    "polite": (
        "polite politely politeness courteous courtesy respect respectful respectfully respected civil "
        "manners manner well-mannered dignity"
    ),
    "friendly": (
        "friendly friendliness welcoming welcome welcomed welcomes approachable cheerful cheery smile* "
        "smiling smiley lovely nice pleasant happy-staff chatty humour fun banter sociable jolly obliging "
        "accommodating"
    ),
    "rude": (
        "rude rudely rudeness abrupt abruptly arrogant condescend* patronis* dismissive attitude attitudes "
        "unfriendly unpleasant aggressive shout* bully* disrespect* sarcastic uncaring heartless snappy "
        "ignorant grumpy impatient unprofessional bored"
    ),
    "support": "support supported supporting supportive supports encourag* motivat*",
    "emotion": (
        "anxi* worr* scared scary fear* frighten* stress* distress* upset* panic* nervous* depress* suicidal "
        "cry* tears crying lonely alone"
    ),
    "soothe": (
        "calm calmed calming calmly reassur* comforted comforting at-ease ease relaxed relaxing relax "
        "confident confidence trust trusted peace-of-mind"
    ),
    "patience": "patient-and patience rushed rush rushing unhurried took-time took-the-time time-to",
    "cared_for": "cared-for looked-after care-of attentive attention taken-care above-and-beyond nothing-too-much",
    "staff": (
        "staff nurse nurses doctor doctors paramedic* crew crews driver drivers receptionist* team handlers "
        "worker workers ot hca carers"
    ),
    "clean": (
        "clean cleaner cleaners cleaning cleanliness cleaned dirty filthy hygien* tidy smell* mess masks mask ppe"
    ),
    "food": (
        "food foods meal meals menu* drink drinks tea coffee water lunch dinner breakfast eat eating snack* "
        "hungry diet vegetarian canteen sandwiches biscuits sugar fruit"
    ),
    "room": (
        "room rooms bed beds bedroom* mattress* ward-environment lounge toilet toilets bathroom* shower* "
        "garden outdoor* yard courtyard fresh-air dining corridor* waiting-room waiting-area building* "
        "premises facilities decor* furniture surroundings atmosphere environment setting privacy private "
        "space spaces"
    ),
    "noise": (
        "noise noisy quiet loud sleep asleep music tv radio wifi wi-fi hot cold heat heating heater "
        "temperature freezing warm-room light lights lighting air-con draft"
    ),
    "leisure": (
        "activity activities gym games pool football swimming art arts craft* music walks walk walking "
        "outing* trips trip library cooking cinema shop yoga bingo boredom"
    ),
    "vehicle": (
        "vehicle* ambulance ambulances taxi taxis bus buses minibus* car cars van vans transport "
        "transportation transported fleet suspension bumpy seat seats seating seatbelt ramp lift tail-lift "
        "steps journey* ride drive drove driving driven wheelchair* stretcher* passenger*"
    ),
    "pickup": (
        "pick pick-up pickup picked collected collect collection drop dropped drop-off return home door door-to-door"
    ),
    "comfort": "comfort comfortable comfortably uncomfortable comfy cramped discomfort",
    "parking": "park parking parked car-park",
    "equipment": (
        "equipment machine* aid aids device* defibrillator monitor oxygen crutches walker bandages catheter* "
        "facilities supplies kit"
    ),
    "covid": "covid* pandemic lockdown virus coronavirus social-distanc*",
    "money": "cost costs money pay paid price* expensive free afford charge bill",
    "nothing": (
        "nothing none no-complaints no-problem* n/a na nil perfect faultless cannot-fault can't-fault "
        "couldn't-fault no-improvement*"
    ),
    "praise": (
        "excellent great good brilliant fantastic amazing outstanding wonderful superb first-class perfect "
        "very-good happy satisfied pleased thank thanks grateful best"
    ),
    "blame": (
        "poor bad worse worst awful terrible appalling disgust* shocking unacceptable disappoint* lack "
        "lacking fail* let-down"
    ),
    "neg": (
        "not no never nobody didn't don't doesn't wasn't won't wouldn't couldn't isn't can't cannot without "
        "didnt dont doesnt wasnt cant"
    ),
    "wish": "more less should could need needed wish would-like would-have improve improvement*",
    "everything": "everything all-of-it everyone overall always",
}
