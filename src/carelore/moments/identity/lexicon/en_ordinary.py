"""English words that may stand first in a sentence of a story, before a verb, and are no names."""

from .shape import words

OPENERS = words("""
ability absence absolute abuse access accommodation ace action activity addition address adequate administration admin
admission advice affirmation after aftercare afterwards age agency aid aim air alarm albeit alcohol alert alike all
allergy alright alternative amount anaesthetic analysis anger animal answer antibiotic antibiotics anticipation
anxious app apart apology apologies appearance appetite approach appropriate approximately area argument arm around
arrangement art aspect attendance attention attitude attitudes audio author availability average awareness away awful
backup bacon badge bag baking balance bandage barely bark baseline basic basically bath bathroom bathrooms batteries
beauty became because bedding beds bedside beer began behaviour being belief bereavement beside besides beyond bike
bin biopsy birth biscuit bit bladder blame blanket blankets bleep blessed blind blinds bliss bloods blood-pressure
board body book booking booklet books boredom both bottle bottom bowel box boys brace breakfast breath breathing
breeze brief bright bring broken brother brothers bruise brunch bucket budget bug bugs bull bully bullying bundle burn
business busy button by bye cab cake calm camera canteen cap capacity caps car card cardboard care-plan cars cart
cartoon case cash cast cat cataract catering catheter cause caution ceiling cereal certain certainly chair chairs
challenge chance change changes chaos chapel charge charm chat chatting cheap cheerful cheese chemo chicken choice
choices cholesterol church circumstances clarity class clean cleaning cleanliness clear clearly clinicians closed
closure clothes clothing club clue coach coat coffee-shop coincidence cold colleagues collection colour comfort
comfortable comfy common commonsense communal communication communications company comparison compassion compassionate
competence competent complaint complaints complete completely complex complication complications compliments
concentration concern concerned concerns condition conditions confidence confidential confidentiality confusion
congratulations connection consent consideration considering consistency consistent constant constantly constipation
consultation contact content continuity continued control convenience convenient conversation cooking cooler corridor
corridors cost costs cot couch cough counselling counter couple courage courteous courtesy cover cramp cream creative
credit crisis criticism crossing crowd cruel cup cure curious curtain curtains custom cut cuts daily damage dance
danger dark darkness date dates daylight dead deaf deal death decent decision decisions decor decoration decorations
deep default definite definitely degree delay delayed delays delicious delight delighted delivery demand denial dental
depend dependent dependable depends design desire desperate detail details detailed determined diagnosis dialysis
diary diet diets difference different difficult difficulties difficulty dignity dinner dinners direct direction
directions dirt dirty disability disabled disappointed disappointing disappointment disaster discomfort discretion
discrimination discussion disease disgusting display disposal distance distress distressing disturbance dizzy dog dogs
donation donations door doors dosage dose doubt downside downstairs dreadful dream dress dressing dressings drink
drinks drip drips drop drops drug drugs dry due duration dust duties duty dying eager early earlier ease easier easily
easy eating eats echo edge education effect effective effects efficiency effort efforts eggs either elderly electric
electronic elsewhere embarrassment emotion emotional emotions empathy employees empty encouragement endless endoscopy
enema energy enjoyment enormous enough ensure enter entertainment enthusiasm entire entirely entrance entry
environment equal equality equally equipment error errors escape especially essential eternal etc even evenings event
events eventually evidence exact exactly exam examination example excellence excess exchange excitement exercise
exercises exhausted exit expect expectation expectations expensive experience experiences expert experts expertise
explanations extra extreme extremely eyes eyesight face faces facilities facility fact facts failure fair fairly faith
fall falls false familiar fan fans fantasy far fare farewell fashion fat fatigue fault favourite fear fears feedback
feeding fees feet female fever fewer field fight figures file filling final finally financial fine fingers finish
finished fire firm firstly fish fit five-star fixed flat flexibility flexible flights floods floors flow flowers fluid
fluids focus fog follow followed following follow-up food foods footwear force foremost foreign forever forgetting
form formal former forms forward fracture frail frankly free freedom freezing frequent frequently fresh fresher
friendliness friendship front fruit frustrated frustrating frustration full fully fun function fund funding funny
furniture further furthermore future gaps garden gas gate gentle gently genuine genuinely getting gift gifts give
given giving glad glass glasses gloves goal goals gone goodbye gossip gown gowns grade grateful gratefully gratitude
greater greatest greatly greeting greetings grief grim ground grounds groups growth guess guests guidance guilt guitar
gym habit hair half-way hall hand handling hands handy happily happiness hard hardly harm hats having hay head
headache headphones healing hear hearing heartache heartfelt heat heating heavy held helpfulness hence herbs hers high
highly hindsight hints his history hit hobby hold holding holidays holistic honest honestly honesty hoist honour hope
hopeless horrible horrific horrendous horror horse hospitality hospitalisation host hostile hot hotline hourly
housekeeping housing however huge human humanity humble humour hundred hundreds hungry hurry hurt hurtful hydration
hygiene ice idea ideal ideas ideally identification ignorance ignorant ignored ill illness illnesses image imagine
imaging immaculate immediate immediately immense immensely impact impatient impeccable importance important
importantly impressed impression improved improvement improvements inadequate inbox incident inclusion inclusive
incompetence incompetent inconsistent inconvenience inconvenient incredible incredibly indeed independence individual
individually individuals infection infections influence info information informal informative informed inhaler initial
initially initiative injection injections injury inn innocent input inside insight inspection inspiration instant
instantly instead instruction instructions integrity intelligence intelligent intention interaction interest
interested interesting interpreter interpreters intervention interview introduction invaluable investigation invisible
invitation involved involvement irrelevant irrespective irritation isolation issue issues item items itch jab jabs
jacket jam jargon jaw jealous jeans jewellery job jobs joined joint joints jokes journal journey journeys joy
judgement judgment juice jump junior justice keen key keys kettle kidneys kids kin king kit kitchen knees knitting
knowing knowledge knowledgeable label labels labour lack lacking laid lamp language lap laptop large largely late
lately later latter laughs laughter laundry lavatory lay lazy lead leaders leadership leading leads leaflet leaflets
leak learning leaving lecture ledge leisure lengthy lessons liaison library lies life lift lifts light lighting lights
like likely likewise limited line linen lines lip liquid list-wise lists literally literature litter little live
lively lives living load lobby local locals location lock logic loneliness lonely longer lose losing loss lotion loud
lounge lovely-staff low loyalty luck lucky luggage lump lunch lunches lying machine machines magazines magic mail main
mainly majority makes male malnutrition manners many-thanks map marvellous mask masks masses mass massage massive
match material materials matter matters mattress mattresses meal meals mean meaning meanwhile measures meat media
medic medics medications medicines meds meeting meetings members membership memories memory mention menu menus mere
mess message messages messy method midnight milk mind mindful mindfulness mine minimal minimum minor miracle
miscommunication misery missing mission mistake mistakes mix mobile mobility model modern moment moments
monday-morning money monitor monitoring months moral morale moreover mornings mortality mostly mould mouth movement
moving mrs-and mud mug multiple music mutual myself nails nap nappies narrow nasty nature naturally nausea near nearby
nearly neat necessary neck negative neglect neighbours neither nerves nervous network neutral nevertheless new-born
newborn news newspaper next nicely nicer nightmare nights nobody noise noises noisy non none nonetheless nonsense noon
normal normally nose notable note notes noted notice notices notification noting nought nowadays nowhere numbness
numerous nutrition obs observations obvious obviously occasion occasional occasionally odd odour offer offered
offering offices officials oh ointment older oncology one-to-one ongoing onwards open opening openness operation
operations opinion opinions opportunities opportunity opposite options oral order orders ordinary organisation
organised original originally others otherwise ours outcome outcomes outing outlook output outreach outside
outstandingly oven overcrowding overnight overwhelmed overwhelming own owner oxygen pace pack packed packing pads
pages paid pain painful painkillers painless pains paint painting pale panic panicking paper papers paperwork park
parking part participation particular parties partner partners parts party passing passion passionate past patch path
patience pattern pause pavement paying payment payments peace peaceful peers pen pencil pension percent percentage
perfection perfectly performance period permanent permission persistence personable personally personal personalised
personality personnel perspective pets phone phones photo photos phrase physical physically picture pictures piece
pieces pill pillow pillows pills pity pizza places plan plans planned planning plants plaster plastic plate platform
play players playing playroom pleasant pleasantly pleased pleasure plenty plus pockets poem points poison policies
polite politely politeness politics pool poorly popular porridge portion portions position positive positively
positives possible possibly post posters posture pots pound pounds power powerful practical practically practices
praise prayer prayers precious precise precision preferably preference pregnancy pregnant prejudice premises
preparation prescription prescriptions presence present presentation press pressure presumably pretty prevention
previous previously prices pride primarily prints prior priority privacy private privilege probably problem problems
procedure procedures process processes product profession professionalism professionals progress promise promises
promptly proof proper properly property props pros prospect protection protocol protocols proud proven provided
providers providing provision psychological public pudding pull pulse punctual punctuality purchase pure purely
purpose push pushing quality quantity queries question questionable questions queue queues quicker quietly quiet quilt
race racism racist radiator radio radiology rain raised ramp random range rapid rapidly rapport rare rarely rash rate
rated ratings rating reaction reactions read reader readiness reading ready real reality realistic realistically
reason reasonable reasonably reasons reassurance reassured reassuring recent recently reception recliner recognition
recommend recommendation recommended redecorating reduce reduced referral-times reflection refreshments refurbishment
refusal regarding regardless registration regret regular regularly rehab-team relapse relations relationship
relationships relative relatively relatives relaxation relaxed relaxing release relevant reliability reliable relief
relieved religion reluctant remaining remarkable remarkably remarks remember reminder reminders remote removal repair
repeat repeated repeatedly repetition repetitive replacement reply representation request requests required
requirements rescue research reservations residents resilience resolution resources respect respectful respectfully
respite responses responsibilities responsibility responsive rest restaurant restless restraint restrictions result
results resuscitation retirement return returned returning rewarding rice ride right ringing rise risk risks river
robot role rolls roof rooms root rota rotten rough roughly round rounds routine routines rubbish rude rudeness ruined
rule rules rumour run running rushed rushing sadness safe safeguarding safely safer safety salad sale salt same-day
sample samples sandwich sandwiches sanitary sanity sat satisfaction satisfactory satisfied satisfying sauce save saved
saving scales scandal scanning scans scar scared scary scenery schedule scheduled scheme scheduling science scissors
scope score scores screaming screen screening screens script seat seating seats second-time secondly secret
secretaries secretary secure security sedation seeing seemed seems seizure seldom self self-care senior sensation
sense senses sensible sensitive sensitivity sentence separate separately series serious seriously session sessions set
setting settings settled several severe sex shade shadow shall shame shampoo shape sharing sharp shaving sheer sheet
sheets shelter shifts shock shocked shocking shoes shop shopping shops shortage shortages shortly shots shoulder
shouting shower showers shy sick sickness side sides sight sign signage signal signed significant signs silence silly
similar similarly simple simplest simplicity simply simultaneously sincere singing single sink sitting situation
situations size skill skilled skills skin-care slack sleep sleeping sleepless slept slight slightly slippers slots
slow-response slowly small smart smell smells smile smiles smiley smiling smoke smokers smoking smooth smoothly snack
snacks snow soap social socks sofa soft software solution solutions solve soon sooner soothing sore sores sort soul
soup sounds sources space spaces spare specialised species specific specifically specimen speech speed speeds spelling
spirit spirits spite splendid splint spoke spot spotless squash squeeze stability stable staffing stage stages stairs
stale stall standard standards standing staring starting state statement statistics status staying steady stent step
steps sterile stick stigma still stitches stock stomach-ache stop stopped storage storm story strange stranger
strangers strategies strength strengths stress stressed stressful stretch strict strictly string stroke-team strong
strongly structure structured stuck studies study stuff stunning stupid style subject submit subsequent subsequently
substance success successful such sudden suddenly suffering sufficient suggest suggested suggestion suggestions
suicide suitable suits sums sunlight sunshine superbly supervision supper supplies supply supported supportive sure
surely surgeries surgical surprise surprised surprising surprisingly surrounding surroundings survival suspect sweat
sweet sweets swelling swift swiftly swimming switch sympathetic sympathy symptoms system systems table tablets tact
tactful talk talking tall tap tape tar task tasks taste tasted tasteless tasty teaching teamwork tearful tears
technical technique technology teenage teeth telephone television temper temperature temporary tender tension term
terms terrible terribly terrific terrified terror tests text texts thankful thankfully theirs thermometer thick thin
thing things think thinking thinner thirst thirty thorough thoroughly those thought thoughtful thoughts thousand
thousands threatening threats thrilled throat throughout thumbs thus tickets tidy tight till timed timekeeping timely
timescale timetable timing timings tips tired tiredness tissue tissues title toast toes together toilet toileting
toilets tolerance tone tongue tons tools tooth topic top-class total totally touch tough toward towels town toxic toy
toys track traffic trained training trains transfer transfers transition translation translator trauma travel
travelling tray treated treating treats trees tremendous trial tricky trips trolley trolleys trouble trousers truck
true truly trusted trustworthy truth trying tub tube tubes tuck tumour turn twenty type types typical typically
ultimate ultimately ultrasound unable unacceptable unaware unbelievable unbelievably uncaring uncertain uncertainty
unclear uncomfortable unconscious underfunded underlying understaffed understand understandably understanding
unexpected unfair unfortunate unfriendly unhappy unhelpful uniform uniforms unique universal unkind unless unlike
unlikely unnecessary unprofessional unreal unsafe unsure unsuitable unwell unsurprisingly update updated updates
updating upgrade upon upset upsetting upside upstairs uptake urgency urgent urine useful useless usual utmost utter
utterly vaccination vaccine vague valuable value valued values variation variety various vast vegetables vegetarian
vein veins ventilation venue verbal verdict version vests via vibe victim video view viewing views vigilant villages
violence virtual virtually virus visibility visible visiting visiting-times vital vitamins vocal voice voices volume
voluntary vomit vomiting vulnerable waiting-area waiting-room waiting-times wake walk walking walks wall walls warm
warmest warmth warning wash washing waste wasted watch water weak weakness wealth wear weather wedding weekday
weekdays weekends weekly weight weird welcome welcomed welcoming welfare well-being wellbeing wellness went wet
whatever wheel wheelchair wheelchairs wheels whenever whereas wherever whether whichever whoever whole wholly
wholehearted whose-ever wide widespread wife-and wild willing willingness window windows wine winning wipe wire wisdom
wise wish wishes within witness wonderfully wondering wood words wording work-wise working workforce workload workshop
workshops world worried worries worry worrying worse worst worth worthwhile worthless worthy wound wounds wow wrist
write writing written wrong yard yearly yellow yesterday-morning yet young younger youngest yours youth zero zone ate
believe bleeding blew boost bought breaks broke brought build built buy bypassed calmed catch caught choose chose clap
clinical collapse congratulating cope copies count cry crying deserve deserves detox did-not disagree discuss
discussed discussing eat encourage encouraged encouraging enjoy enjoyed enjoying exceed exceeded exceptional
exceptionally experienced explaining fail failed feed fill five-stars fix flawless forget forgot fund-raise gained
gave-me greet greeted grow had-a hate hated hoping improve improving include included including increase increased
introduce introduced introducing joining judge judged keep-up kick knew know lacks laugh laughed learn learned learnt
listen-to lived located lost manage managed met might-be miss missed move moved must-have noticed observe observed
participating pay pick-up picked please-keep praised prefer preferred prepare prepared prevent produce providing-a
reach reached receive received receiving recover recovering reduce-the refer referred refuse refused reminded remove
removed rescheduled resolve respond responded rung saved-my saying scream selected sharing-the shout shouted show-up
shown shut sit sleep-in smoke-free sort-out sorted sorting spend spending spent stand stayed step-down stop-the
struggle struggled struggling suffer suffered suppose supposed sustain switch-off taught teach tell-me tended
thank-god throw told-me treat trust-in turned-up understood unplanned use-of using varied vary wander warned
welcome-pack whilst wished woke won wonder wondered worked-hard amoxycillin a&e bp cbt cpn dbt dnr emdr ent ecg ed er
gyn hdu icu itu iud ivf nhs-staff nicu op ot pa picu pip plaster-cast sau slt tia uti caller callers atmosphere
commentary aldo serv you'd you've you'll i'd they'd we'd we've they've who've there's here's that's it'd aftershave
bedpan bedpans crash-team comms fella folks fellow lads laddie lass lassie lassies bloke blokes hubby wifey bf gf bro
sis everytime anytime everyday noone alot thankyous ive im theyve weve dont cant wont couldnt wasnt
""")
