"""English words often capitalised inside a sentence: offices, wards, illnesses, medicines, first words.

Also what follows a role in lower case ("nurse practitioner", "doctor told"). None is taken for a name.
"""

from .shape import words

COMMON = words("""
i i'm i've i'd i'll it it's its he he's she she's we we're we've you your you're they they're they've the a
an and but or so if as at by for from in into of off on out over to up with without my me our her his their
this that these those there here then than when where while which who whom whose what why how is was were
are be been being am has had have having do does did done can could will would shall should may might must
not no nor yes none nothing never always ever also again already all any both each every everyone everybody
everything someone somebody something anyone anything nobody some such same other another more most much
many few less least lot lots very too really quite just only even still yet once twice first second third
last next one two three four five six seven eight nine ten however although though because since therefore
despite due during before after until about above below between through thank thanks thankyou please sorry
hello hi dear regards sincerely love lovely kind kindness kindest care caring cared good great best better
bad brilliant excellent amazing fantastic wonderful friendly helpful polite professional quick quickly fast
slow efficient prompt poor nice perfect outstanding superb awesome fab well happy sad angry calm god lord
jesus christ allah christmas easter ramadan eid diwali hanukkah xmas boxing new year years day days week
weeks month months morning afternoon evening night tonight today tomorrow yesterday time times hour hours
minute minutes weekend bank holiday monday tuesday wednesday thursday friday saturday sunday mon tue tues
wed thu thur thurs fri sat sun january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter hospital hospitals
hosp infirmary clinic clinics ward wards unit units department dept centre center surgery surgeries practice
pharmacy theatre theatres reception lodge house home homes hall court road street lane avenue park bridge
bar villa suite wing block floor room bay bed building site station airport school college university church
mosque temple cathedral hotel council county city town village district region borough state country nhs
trust foundation board authority service services team teams group committee office government ministry
department programme project community primary secondary general royal memorial queen queens king kings
prince princess saint st accident emergency outpatients outpatient inpatient intensive maternity paediatric
pediatric children children's childrens adult adults mental health medical surgical medicine ambulance
ambulances patient patients transport crew crews triage response first responder responders paramedic
paramedics nurse nurses nursing sister matron doctor doctors doc docs dr drs gp gps consultant consultants
surgeon registrar midwife midwives carer carers porter porters driver drivers therapist therapists
psychologist psychiatrist psychiatry physio physios physiotherapist physiotherapy psychology pharmacist
chemist chiropodist podiatrist dentist dentists optician radiographer receptionist staff worker workers
support social occupational visitor visitors manager management coordinator co-ordinator practitioner
practitioners assistant assistants handler handlers operator operators technician technicians student
students specialist specialists team mum mam mom mummy dad daddy mother father parents parent brother sister
son daughter husband wife gran nan nana nanna grandma grandad granddad grandmother grandfather auntie aunt
uncle cousin baby child kids family families friend friends lady ladies gentleman gentlemen man men woman
women boy girl guys guy person people everyone mr mrs ms miss sir madam alzheimer alzheimer's alzheimers
parkinson parkinson's parkinsons asperger asperger's aspergers crohn crohn's crohns tourette tourette's
huntington huntington's hodgkin hodgkin's down downs raynaud raynaud's meniere meniere's addison addison's
cushing cushing's graves hashimoto hashimoto's sjogren bell bell's marfan ehlers danlos lyme barrett
barrett's dupuytren's gleason glasgow apgar braden waterlow zimmer macmillan maggie's marie curie samaritans
fallot turner's klinefelter dravet lewy guillain barre kawasaki wilson's covid covid-19 coronavirus corona
flu influenza malaria ebola cholera typhoid measles polio tb hiv aids cancer stroke sepsis septic autism
autistic spectrum adhd bipolar dementia depression anxiety personality disorder syndrome diabetes diabetic
asthma epilepsy myeloma leukaemia lymphoma narcolepsy ptsd ocd copd mrsa renal cardiac stoma xray x-ray mri
ct ecg scan iv tens entonox morphine paracetamol ibuprofen pregabalin gabapentin sertraline insulin warfarin
aspirin codeine diazepam tramadol aripiprazole olanzapine clozapine risperidone quetiapine amoxicillin
penicillin metformin botox calpol lucozade zoom skype whatsapp facebook google youtube twitter instagram
xbox playstation netflix tv ipad iphone tesco asda sainsbury's aldi lidl costa starbucks mcdonalds
mcdonald's greggs uber taxi taxis bus bingo pilates yoga tai chi reiki scrabble monopoly lego coffee tea
english french german spanish italian arabic african asian american british scottish welsh irish indian
chinese polish european muslim christian catholic jewish hindu sikh buddhist quaker methodist anglican act
law rights section tribunal data protection friends test survey questionnaire assessment rehab
rehabilitation recovery discharge referral appointment appointments treatment medication therapy involve
joke start made gave given put got get getting go going came come went told tell said say says call called
calls calling asked ask answered arrived arrive waited wait waiting took take taken helped help let kept
keep keeping make making listened listen explained explain felt feel feeling found find left leave need
needs needed want wanted wants work works worked working spoke speak talk seen see saw sent send looked look
looking put show showed turned tried try used use visit visited resulted gettin dint didn't don't can't
couldn't wasn't isn't won't wouldn't haven't hasn't doesn't back made half even ok okay absolutely actually
apparently hopefully unfortunately fortunately luckily sadly personally generally overall maybe perhaps
sometimes usually often special redacted name unreadable anonymous unknown n/a na nil rc sky beacon view
point act council tax national international local central south north east west northern southern eastern
western upper lower old black white green red blue brown grey ginger orange pink purple silver gold golden
angel angels star stars hero heroes legend legends rock saviour guardian led based only rather who's team's
needs behind made bank agency staffed run practising insurance number numbers card letter letters form forms
page list policy report record records file files address postcode street chief executive pay rise type long
short air sea land force navy army police fire brigade pals ceo raf cheerios weetabix ribena horlicks
oramorph
senokot movicol gaviscon naproxen fentanyl lithium haldol prozac citalopram lansoprazole omeprazole
zopiclone buscopan salbutamol steroids
comments comment ticked
explanation higher lower blood head move ill yr yrs sugar chest heart leg foot knee hip eye ear skin bone
breast liver kidney lung stomach brain spine check checks checked comes goes myself himself herself
themselves yourself itself ourselves myself dint entinox bro led line station desk shift bell call rota
handover ratio care visits today trust's trusts internet online wifi email facetime teams xx xxx xxxx rip
asap fyi ps pps lol
""")
