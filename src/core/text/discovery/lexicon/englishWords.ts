/**
 * English words that are written small: what prose of many kinds has in lower case, counted in novels out of copyright,
 * and words of newspapers and histories. Plurals, participles and adverbs that follow by rule are left out.
 */
export const ENGLISH_WORDS =
  "headquarters insurance pistol rifle outlaw gang abandon abandonment abdication ability abject able abnegation abode abominable abound about above abroad abrupt " +
  "absence absent absolute absorbed absorbing absorption absurd abundance abuse abyss acacias accent accentuated " +
  "accept acceptance access accessible accident accidentally accompaniment accompany accomplice accomplish accord " +
  "accordance accosted account accurately accuse accustomed ache acknowledge acquaintance acquainted acquired acre " +
  "across act action active activity actor actress actual adapted add addition additional address ade adjoining " +
  "adjusted administered administering administration administrative admirable admirably admiral admiration admire " +
  "admit adopt adorable adoration adore adorned adroit adultery advance advancement advantage advent adventure " +
  "advertisement advice advise advocate afar affable affair affect affectation affection affectionate affirmation " +
  "affirmative affirmed afflicted affliction afford affright aflame afraid afresh after afternoon afterwards again " +
  "against age agency agent aggravated agile agility agitated agitation ago agonizing agony agree agreeable " +
  "agreement agriculture ahead aid air aircraft airplane ajar akin alarm alas album alcove alert alias alight alike " +
  "alive all alley allotted allow allowance alluded alluding allusion almost alms alone along aloud already also " +
  "altar alter alternate although altogether always amalgamated amateur amazed amazement ambassador ambition " +
  "ambitious ambulance ambush amendment amiable amid ammunition among amount amuse amusement anarchist anarchy " +
  "anchor ancient and angel angelic anger angle angry anguish angular animal animated animation ankle annihilated " +
  "announce announcement annoy annoyance another answer antagonism antechamber anticipated anticipation antiquated " +
  "antique antiquity anxiety anxious any anybody anyone anything anyway anywhere apart apartment apathy aperture " +
  "apostrophe apothecary appalled apparatus apparent apparition appeal appear appearance appellation appetite " +
  "applauded applause apple applicable application apply appointed appointment appreciate apprehension approach " +
  "approval approve apron aptitude arcade arch archangel archbishop architect architecture archive ardent ardor are " +
  "aren argot argue argument arise arisen aristocracy aristocrat aristocratic arm armchair army arose around arouse " +
  "arrange arrangement array arrest arrival arrive arrondissement art article articulated artificial artillery " +
  "artisan artist artistically ascend ascent ascertained ashamed ashes aside ask asleep aspect aspen aspiration " +
  "aspired ass assailants assailed assassin assassinated assassination assault assembled assembly assent asserted " +
  "assiduously assigned assist assistance assistant associated association assume assurance assure astonished " +
  "astonishing astonishment astounded astounding astray astride ate athwart atmosphere attach attack attain attempt " +
  "attend attention attentive attic attire attitude attorney attract attraction attractive attributed audacious " +
  "audacity audible audience augment august aunt aureole austere author authority autobiography automobile autumn " +
  "aux available avaricious avenge avenue average aversion avoid await awake awaken aware away awe awful awkward " +
  "awkwardness awoke axe azure babes baby bachelor back background backward bacon bad bade bag baggage bah bailiff " +
  "baker balance balcony bald ball ballet ballot ballroom balustrade ban band bandaged bandages bandit bank banker " +
  "bankrupt bankruptcy banlieue banner bantering baptismal baptist bar barbarism barbarous barber bare barefoot " +
  "bargain bark barn baron baroness barracks barrel barricade barrier base baseball baseness basin basket bass " +
  "bastard bat bath battalion battering battery battle bay bayonet beach beadle beads beak beam bear beard beast " +
  "beat beaten beautiful beauty became because beckoned become bed bedchamber bedroom bedside bee beef been beer " +
  "beetle before beforehand beg began beggar begin begun behalf behave behavior beheld behind behold belief believe " +
  "believer bell belly belong beloved below belt bench bend beneath benediction benefactor benefit benevolence " +
  "benevolent bent benumbed bequeathed beseech beside besiegers besought best bestow bet betaken betook betray " +
  "betrothed better between bewildered bewilderment beyond bibliography bid bien big bigger bill billiard billows " +
  "bind birch bird birth birthday bisca bishop bit bite bitter bitterest bitterness bivouac black blackened " +
  "blackguard blackness blade blame blanket bleeding bless blew blind blindness bliss blissful block blockhead " +
  "blond blonde blood bloody blossom blotter blouse blow blown bludgeon blue blunder blush board boast boat bobbies " +
  "bodice body boiled boiling bold boldness bolshevik bolt bon bond bone bonnet bony book bookcase bookseller boot " +
  "border bore born borne borrow bosom both bother bottle bottom boudoir boughs bought boulevard bound bouquet " +
  "bourgeois bourgeoise bourgeoisie bow bowels bowl box boy brain branch brand brandishing brandy bras brat brave " +
  "bravery brazier breach bread break breakfast breast breath breathe breathless breeches breeding breeze brethren " +
  "brick bridal bride bridegroom bridge bridle brief brig brigade brigand bright brightened brightness brilliance " +
  "brilliancy brilliant brim bring brink brioche briskly bristling broad broke broken bronze brooded brook broom " +
  "broth brother brought brow brown brush brushwood brutal brute bucket buckle buckwheat buds build built bull " +
  "bullet bulletins bunch bundle burden bureau burglar burial burn burst bury bush bushel business bust bustle busy " +
  "but butcher butler butt butter butterfly button buy buzzing cab cabaret cabinet cabriolet caf cage cake calamity " +
  "calculated calculations calf call callous calm calmer calmness calves came camp campaign can canal candid " +
  "candidate candle candlestick candor cane cannon cannot canvas cap capable capacity cape capital caprice captain " +
  "captured carbines card cardboard cardinal care career careful careless cargo carnage carpenter carpet carriage " +
  "carry cart carter cartridges carved case cashier casks cassock cast cat catastrophe catch cathedral cattle " +
  "caught cause caution cautiously cavalry cave cavern cavity cease ceiling celebrated celestial cell cellar " +
  "cemetery cent centenarian center centimes central centre century ceremony certain certainty certificate ces " +
  "cesspool chain chair chairman chalk challenge chamber champagne chance change chant chaos chapel chapter " +
  "character characteristic charcoal charge chariot charitable charity charm charter chase chaste chastisement " +
  "chastity chat chatter cheap cheat check cheek cheer cheerful cheerfulness cheese chemise chemist cher cherished " +
  "chest chestnut cheurs chicken chief child childhood childish childishness childlike children chill chilly chim " +
  "chimerical chimney chin chisel choice choir choked choking cholera choose chorus chose chosen church cigar " +
  "cigarette circle circuit circular circulation circumstance citadel cited citizen city civil civilian " +
  "civilization civilized clad claim clamor clap clash clasped clasping class classic classical classified clatter " +
  "claw clay clayey clean clear clearer clearness clemency clenched clergy clerk clever cleverness click client " +
  "climb cling cloak clock clogs cloister close closer cloth clothe cloud clover club clue clump clung clutch coach " +
  "coachman coarse coat cob coch cock cockade code coffee coffer coffin coin coincidence cold colder coldness " +
  "collar colleagues collect collection college colloquy colonel color colossal colossus column combat combatant " +
  "combed combination combined come comedian comedy comer comfort comfortable comfortably comic command commander " +
  "comment commerce commiseration commissar commissary commission commissioner commit committee commode common " +
  "commotion commune communicate communication communion communist community compact companion company compare " +
  "comparison compartment compass compassion compassionate complain complaint complaisance complete complex " +
  "complexion complexity compliance complicated complication compliments comply compose composite composure " +
  "comprehend comprehensible comprehension compromised comrade conceal concealment conceive concentrated " +
  "concentration conception concern concert concession conclude conclusion conclusively condemn condemnation " +
  "condensed condition conduct conductor conference conferred confess confession confided confidence confident " +
  "confine confinement confirmation confirmed conflagration conflict confound confronted confused confusion " +
  "congratulate congregation congress conjecture conjunction connected connection conquer conqueror conquest " +
  "conscience conscientious conscious consciousness conscript consecrated consent consequence consequently " +
  "conservative consider considerable consideration consist consolation console constant constellations " +
  "consternation constitute constitution constitutional constrained constraint construct construction consul " +
  "consult consultation contact contain contemplate contemplation contemporary contempt contemptuous content " +
  "contention continual continuation continue contract contractor contradiction contrary contrast contributed " +
  "contrive control convalescence convenient convent convention conventionary conversation conversed conversing " +
  "converted converting convey convict conviction convince convulsion convulsively cook cool coolness copper copse " +
  "copy copyright coquetry coquettish cord cordial cordiality corn corner cornice corporal corps corpse correct " +
  "correspond correspondence corridor corrupt corruption cost costume cottage cotton couch cough could couldn " +
  "coulpe council councillor counsel count countenance counter counterrevolution countess country county coup " +
  "couple couplet cour courage courageous courier course court courtesy courtyard cousin cove cover coverlet " +
  "coveted cow coward cowardice crack crackling cradle crafty crape crash cravat crawl crazy creak cream create " +
  "creation creature credit creditor crept crest crevice crime criminal crimson crisis critical criticism crockery " +
  "crooked crop croquet cross crouched crouching crowd crown crucifix cruel cruelty crumble crupper crush cry " +
  "crystal cuckoo cudgel cuff cuirasses cuirassiers culminating culpable culprit cultivate culture cunning cup " +
  "cupboard cur cure curiosity curious curled curling curls current curse curt curtain curtsey curve custom " +
  "customary cut cutlet dagger damage damask damned damp dance dancer dandy danger dangerous dans dard dare dark " +
  "darkness darling dart dash data date daubing daughter dawn day daybreak daylight daytime dazzled dazzling deacon " +
  "dead deaf deal dealer dear dearer dearest death debt decanter decay deceit deceive decent deception decide " +
  "decimated decision decisive decked declaration declare decline declivity decorated decoration decorum decreased " +
  "decree decrepit deed deep deeper default defeat defect defective defence defend defendant deference deferential " +
  "defiance define definite definiteness definitive deformed deformity degradation degrading degree deigned " +
  "dejected dejection delay delegate deliberate deliberation delicacy delicate delicious delight delightful " +
  "delirious delirium deliver deliverance demand democracy democrat democratic demolished demolition demon den " +
  "denial denounce dense density deny depart department departure depend deposit deposition depressed depressing " +
  "depression deprive depth deputy derivative derived des descend descent describe descried description desert " +
  "deserve designate desirable desire desirous desk despair despatched desperate despise despondency despot " +
  "despotism destination destined destiny destitution destroy destruction detach detachment detail detained " +
  "detected detection detective determination determine detest detestable deuce deux develop development device " +
  "devil devoid devote devotion devour dew dialect dialogue diamond dictated did didn didst die differed difference " +
  "different difficult difficulty diffused dig digestion dignified dignity dilapidated dilemma diligence dim " +
  "dimensions diminish diminution dine dinner dint diocese diplomatic dipped direct direction director dirt dirty " +
  "disagreeable disappear disappearance disappointed disappointment disapprovingly disarmed disaster disastrous " +
  "discerned discernible discharge discipline discomfort disconcerted discouraged discourse discover discovery " +
  "discreet discretion discuss discussion disdain disdainful disease disengaged disfigured disgrace disgraceful " +
  "disguise disgust dish dishevelled dishonest dishonorable disinclined disinterested disinterestedness dislike " +
  "dislocated dislodged dismal dismantled dismay dismiss disorder dispersed displaced display displeased " +
  "displeasing displeasure disposal disposed disposition dispute disquieting dissatisfaction dissatisfied " +
  "dissipated dissipating dissolved dissolving distance distant distasteful distinct distinction distinctness " +
  "distinguish distract distress distribute distribution district distrust disturb ditch divers diverse diversion " +
  "divert divided dividend divides dividing divination divine division divorce dizzy docket doctor doctrine " +
  "documents does doesn dog dogma doing doll dollars domain dome domestic dominated donate donations done door " +
  "doorway dormer dormitory dost dotted double doubly doubt doubtful doubtless dove down downcast downpour " +
  "downstairs downward dozen dozing drag dragon dragoons drain drama dramatic drank draped draw drawer drawn dray " +
  "dread dreadful dream dreamer dreamy dreary drenched dress drew drink drinkers dripping drive driven driver droll " +
  "drooping drop drove drown drugs drum drunk drunkard drunken drunkenness dry dubious duchess ducks duds due duel " +
  "dug duke dull duly dumb dung dungeon dupe duration during dusk dust dusty duty dwarf dwell dwelt dying dynasty " +
  "each eager eagerness eagle ear earl earlier earn earth earthenware earthquake ease easier east easy eat eaten " +
  "ebb eccentric ecclesiastical echo eclipse economic economy ecstasy ecstatic edge edifice edited edition editor " +
  "educate education educational efface effect effort effrontery effusion egg egotism eight eighteen eighteenth " +
  "eighty either ejaculated elapsed elbow elder eldest elect election electoral electric electricity electronic " +
  "elegance elegant element elephant elevated elevation eleven elle elms eloquence eloquent else elsewhere " +
  "emaciated emaciation emancipation embarrassed embarrassing embarrassment embassy embrace embroidered emerge " +
  "emitted emotion emphasis emphasizing employed employees employer employing employment empty empurpled enable " +
  "enchanted enclosed enclosure encounter encouraged encouragement encouraging encumbered end endeavored " +
  "endeavoring endless endowed endure enemy energetic energetically energy engage engagement engine engraved " +
  "engravings engrossed engulfed engulfment enigma enigmatical enjoined enjoy enjoyment enlarged enlarging " +
  "enlighten enlightenment ennui enormity enormous enough enraged enriched ensued entangled enter enterprise " +
  "entertain enthusiasm enthusiastic entire entitled entity entrails entrance entreat entrusted entry envelope " +
  "envious envoy envy epaulets epic episcopal episode epistle epoch equal equality equilibrium equipment equivalent " +
  "equivocal erect errand error escape escarpment escort especially espied essential est established establishment " +
  "estate esteem estrangement etc eternal eternity eulogium eve even event eventually ever everlasting every " +
  "everybody everyone everything everywhere evidence evident evil evoked evolution exact exaggerated exaggerating " +
  "exaggeration exalted examination examine example exasperated exasperation excavated exceeded exceedingly " +
  "excellency excellent except exception exceptional excess excessive exchange excite excitement exclaim " +
  "exclamation excuse execute execution executioner exempt exercise exhaled exhausted exhaustion exhibited exile " +
  "exist existence exit expect expectation expedient expedition expenditure expense expensive experience experiment " +
  "expiation expiration expired explain explanation explosion expose exposition express expression expressive " +
  "exquisite extend extent exterior exterminate extermination external extinct extinction extinguished extra " +
  "extracted extraordinary extreme extremity extricated eye eyebrows eyelashes eyelids fabulous face facility fact " +
  "faction factory faculty faded fagots fail failure faint faintest fair fairy fait faith faithful fall fallen " +
  "fallow false falsehood falsity familiar familiarity family famous fan fanaticism fancy fantasia fantastic far " +
  "farce fare farewell farm farther farthing fascinated fascinating fascination fashion fashionable fast fasten " +
  "faster fat fatal fatality fate father fathomless fathoms fatigue faubourg fault faut faute favor favorable " +
  "favorably favorite fear fearful feast feathers feats feature fed federal fee feeble feebleness feebly feel feet " +
  "felicity fell fellow felt female feminine fence fermentation ferocious ferocity fervor festival fetch fetid " +
  "fetters fever feverish few fewer fiacre fichu fictions fictitious fidelity field fierce fifteen fifteenth fifth " +
  "fifty fight figure file fill filth filthy final financial find fine finest finger finish fire fireplace firm " +
  "firmament firmness first fish fishwife fist fit five fix flag flame flank flash flat flattered flattering flavor " +
  "fled flee fleet flesh flew flickering flight fling float flock flood floor flour flourishing flow flower flown " +
  "flue flung flush flute flutter fly foam fob fog fold foliage folks follow folly fond fontis food fool foolish " +
  "foot football footlights footman footmen footnote footstep for forbid forbidden force forefinger forehead " +
  "foreign foremost foreseeing foreseen foresight forest forever forgave forge forget forgetful forgetfulness " +
  "forgive forgiven forgiveness forgot forgotten fork form formal format formation former formidable formula forth " +
  "fortnight fortress fortunate fortune forty forward fought foul found foundation fountain four fourteen fourth " +
  "fragile fragment fragrant frail frame framework francs frank fraternity fray freaks free freedom freezing " +
  "freight frenzy frequent fresh freshness fret friend friendliness friendship fright frighten frightful frigid " +
  "frivolous fro frock frogs from front frontier frost frown frozen fruit fruitful fugitive fulfilled full fullest " +
  "fully fumbled fumbling fun function functionary fund fundamental funeral funereal funny fur furious furnace " +
  "furnish furniture furrows further furthest fury fusillade fuss future gable gaiety gain gait gaiters gale " +
  "gallant gallery galley gallop galoshes gambler game gamin gang gaping garden gardener garment garret garrison " +
  "garter gas gate gather gave gay gayety gaze gearing gendarme general generation generosity generous genius " +
  "gentle gentleman gentlemen gentleness gently genuine geometrical gesture get giant gibbet giddiness giddy gift " +
  "gigantic gilded gilt girdle girl girlish give given glacial glad glade glance glare glass glassy glazed gleam " +
  "glided gliding glimpse glittered glittering globe gloom gloomy glory glossy glove glow glued gnawing goal goat " +
  "goddess gods goes going gold golden gone good goodman goodness goose gossip got gouty governess governing " +
  "government governor gown grace graceful gracious gradually grain grammar granary grand grander grandeur " +
  "grandfather grandiose grandnephew grandson granite grant grapes grasp grass grated grateful gratification " +
  "grating gratis gratitude grave gravel gravity gray great greater greatest greatness greedy green greet grenadier " +
  "grew grief grieve grimace grisette groaning groans groom groped groping gross grotto ground group grouse grow " +
  "growled grown growth grumbled guarantee guard guardian guess guest guidance guide guillotine guilty guimpe guise " +
  "gulf gun gust gut gutenberg gutter guttural gymnastics habit habitual had hadn haggard hail hair hairy half hall " +
  "hallucination halt hammer hand handful handkerchief handle handsome handwriting hang happen happier happiest " +
  "happiness happy harangue harassed hard harder hardness harm harmful harmony harness harrows harsh harshness " +
  "harvest has hasn hast haste hasten hasty hat hate hateful hatred haughty haunted have haven hay haycock head " +
  "headache headlong health healthy heap hear heard hearse heart hearth heartless heartrending hearty heat heaven " +
  "heavenward heaviness heavy hedge heed heedless heel height heir held hell helmet help helpless hemmed hence " +
  "henceforth her herd here heretofore hero heroic heroism herself hesitate hesitation hid hidden hide hideous " +
  "hideousness high higher highest highroad highway hill hillock him himself hind hinder hindrance hinge hint hips " +
  "hire his historian historical history hit hither hitherto hive hoarse hogs hold holder hole holiday hollow holy " +
  "home homewards honest honesty honey honor honorable hood hoofs hook hope hopeless horizon horizontal horns " +
  "horrible horribly horrid horrified horror horse horseback hospital hospitality host hostelry hostess hostile " +
  "hostility hot hotel hour house household housekeeper housekeeping hovel hovering how however howling href http " +
  "hub hubbub huddled hue huge hum human humane humanity humble humbly humiliated humiliating humiliation humility " +
  "humor hundred hung hunger hungry hunt hurdles hurl hurricane hurry hurt husband husbandry hush hussar hussy hut " +
  "hydra hygiene hypocrisy ice icy idea ideal identical identity idiot idiotic idle idleness idler idolized ignoble " +
  "ignominy ignorance ignorant ignore ill illegitimate illness illuminated illumination illusion illustrious image " +
  "imaginary imagination imagine imbecile imitated imitation immediate immemorial immense immensity immobility " +
  "immoral immortal imparted impassable impassive impatience impatient impelled impenetrable imperceptible " +
  "imperceptibly imperial imperious imperturbable impetuously impious implacable implore importance important " +
  "imposed imposing impossibility impossible impregnable impregnated impressed impression imprint improper improve " +
  "improvement improvisation improvised imprudent impulse impure inaccessible incapable incessant inches incident " +
  "inclination incline included including income incomplete incomprehensible incontestable incontestably " +
  "inconvenience incorruptible increase incredible incurable indebted indecision indeed indefinable indefinite " +
  "indefiniteness independence independent indescribable indescribably indicate indications indifference " +
  "indifferent indigence indigent indignant indignation indigo indispensable indistinct individual indoors induce " +
  "indulge indulgence indulgent industrial industry ineffable inequality inert inevitable inevitably inexhaustible " +
  "inexorable inexorably inexplicable inexpressible inextricable infallible infallibly infamous infamy infancy " +
  "infant infantile infantry infected infectious inferior infernal infidelity infinite infinity infirm infirmary " +
  "infirmity influence inform information infraction ingenious ingenuous ingenuousness ingratitude inhabitant " +
  "inhabited inhabits inheritance inherited initiated initiative injunction injured injury injustice ink inkstand " +
  "inmost inn inner innocence innocent innumerable inoffensive inquire inquiry inscribed inscription insects " +
  "inseparable inserted inside insight insignificant insist insoluble inspection inspector inspiration inspire " +
  "install instance instant instead instinct instinctive instituted institution instruction instruments insult " +
  "insurance insurgent insurrection intellect intellectual intelligence intelligent intend intense intensified " +
  "intensity intent intention intentionally interest interfere interference interior interment intermingled " +
  "intermittent internal interposed interpretation interpreted interrogated interrogation interrupt intersected " +
  "intersection interval intervened interview intimacy intimate into intolerable intonation intoxicated " +
  "intoxication intrepid intricate intrigue introduce introduction intrusted intuition inundated invaded invalid " +
  "invariable invariably invent invention investigate investigation invincible invisible invitation invite " +
  "involuntary inward irascible iron ironical irony irrational irregular irrepressible irreproachable irresistible " +
  "irresistibly irritability irritable irritated irritating irritation irruption island isn isolated isolation " +
  "issue itinerary its itself ivory jacket jade jail jam jargon jarred jauntily jaw jealous jealousy jeered jeering " +
  "jest jet job jockey join joke jolly jolting jostled jour journals journey jovial joviality joy joyful joyous " +
  "judge judgment judicial jug jump junction jury just justice justify keel keen keep keeper kennel kept kerchief " +
  "key kick kill kind kindliness kindness king kingdom kiss kitchen knapsack knave knee kneel knell knelt knew " +
  "knife knitted knitting knives knob knock knocker knoll knot know knowledge known labor laborer laborious labour " +
  "labyrinth lace lacerated lack lackey lad ladder laden lady laid lain lair lake lamb lame lamentable lamp lancer " +
  "land landlord landowner landscape lane language lantern lap lapse large larger largest lark lashes lassitude " +
  "last latch late latent later latest latter laugh laughter launched lavish law lawyer lay layer lazy lead leaden " +
  "leader leaf league lean leap learn least leather leave lectern lecture led left leg legal legion legislature " +
  "legitimate leisure lend length lent lesson lest lestins let letter levee level lever liability liable liar " +
  "liberal liberalism liberated liberty library license lid lie lieu lieutenant life lifeless lifetime lift light " +
  "lightness lightning like likeness lilac lily limb lime limit limitation limp line linen lingered links lint lion " +
  "lip liquid list listen literally literary literature litter little live liver liveries livid livres load loaf " +
  "loathing loathsome local locality located lock locksmith lodge lodger lofty logic logical loins lonely long " +
  "longer look lookout loopholes loose loosened lord lose loss lost lot lottery loud louder lounge love lover low " +
  "lower lowest loyalty luck lucky lucrative ludicrous lugubrious lull lumber luminous lump lunch lungs luxury " +
  "lying lys machine machinery mad madame made madman madness magic magistracy magistrate magnanimity magnanimous " +
  "magnetic magnificence magnificent mahogany maid maiden main maintain majestic majestically majesty major " +
  "majority make malady male malefactor malice malicious malignant maman mamma man manage management mane " +
  "manifestation mankind manner manouvre mantle manufacture manufacturer manure manuscript many map marble march " +
  "mare margin mark market marquis marriage marry marsh marshal martyr marvel marvellous marvelous masculine mask " +
  "maskers masonry mass massacre massive master masterpiece mat match material materialism maternal maternity " +
  "matter mattock mattress maw may maybe mayor mazurka meadow meagre meal mean meant meantime meanwhile measure " +
  "meat mechanical mechanism medical medicine mediocre meditate meditation medium meet melancholy melon melt member " +
  "memoir memorable memory men menace mendicant mental mention merchant merciful mercy mere merit merry mess " +
  "message messenger met metaphor method methodist metres miasma mice midday middle midnight midst midway midwife " +
  "mien mieux might mighty mild miles military milk mill million millionaire millionnaire mimicking mind mine " +
  "miners mingle minister ministry minus minute minutest miracle mire mirror mirth mirthful mischief miserable " +
  "miserably misery misfortune miss misshapen mission missionary mist mistake mistaken mistress misty " +
  "misunderstanding mix mixture mob mobile mockery mocking mode model moderate modern modest modesty modified moire " +
  "moist moment momentary mon monarch monarchical monarchy monastery monasticism money monk monkey monologue " +
  "monotonous monsieur monster monstrous month monument monumental mood moon moonlight moral morality more moreover " +
  "morning morphine morrow morsel mortal mortar mortgage mortified moss most moth mother motion motionless motive " +
  "motor mould mouldy mount mountain mountebank mournful mourning mouse mouth mouthful move movement mow mowers " +
  "mown much mud muddy muff muffled multiplied multitude mumbled municipal murder murderer murmur muscles muscular " +
  "mused mushroom music musical musing musket musketry muslin must mustache mustn mute muttered muttering mutual " +
  "muzzle myself mysterious mystery nail naked nakedness name nape napkin napoleons nard nardier narrated narrow " +
  "narrower nasty nation national native natural nature naughty navy near nearer nearest nearness neat necessary " +
  "necessity neck necklace need needle negative neglected negro neighbor neighborhood neither nephew nerve nervous " +
  "nest net nettle network never nevertheless new newcomer newspaper next nice niche nickname niece nier night " +
  "nightfall nightmare nilmontant nimble nine nineteen nineteenth ninny nobility noble nobleman noblemen nobody " +
  "nocturnal nod noise noiselessly noisy non none nonsense nook noonday nor normal north nose nostrils not notary " +
  "note nothing nothingness notice notion notorious notre nourishment nous novel novelty novices now nowadays " +
  "nowhere nude nudity number numerous nun nuptial nurse nursery nut oak oath oats obedience obey object objection " +
  "obliged obliteration oblivion oblong obscure obscurity observation observe observer obstacle obstinacy obstinate " +
  "obtain obvious occasion occasionally occupation occupy occur ocean octogenarian odd odious odor odule off " +
  "offence offend offensive offer office officer official officiating often oil old olden older omit omnibus once " +
  "one oneself online only onto onward ooze open opera operation opinion opium opponent opportunity oppose opposite " +
  "opposition oppressed oppression opulent orange oratory orchard ordained order ordinary org organization " +
  "organized origin original ornamented orphan orthography other otherwise ought our ourselves out outburst outcome " +
  "outer outfit outlet outline outlook outrage outside outsider outspread outstretched outward over overcoat " +
  "overcome overflow overhead overheard overlook overspread overtake overthrow overthrown overtook overturned " +
  "overwhelm owe owl own owner oyster pace pack package packet paddock page paid pail pain painful paint painter " +
  "pair palace palazzo pale pall pallet pallid pallor palm palpable paltry pane pang panic panting papa paper " +
  "paradise paragraph parallel parapet parasites parasol parcel pardon parents parish parliament parlor part " +
  "partial particular partition partner party pas passage passengers passion passionate passive passport past paste " +
  "pastor pastoral patch paternal paternity path pathetic patience patient patrol patron pattern pause paved " +
  "pavement pavilion paw pay payment peace peaceable peaceful peal pear pearl peasant peasantry pebble peculiar " +
  "peculiarity pedestal pedestrian peeped peeping peer peerage peevish pen penal penalty pencil pendant penetrate " +
  "penetration penitent penny pensive people perceive perceptible perception perchance peremptory perfect " +
  "perfection perform performance perfume perhaps peril perilous period perish permanent permeated permissible " +
  "permission permit perpendicular perpetual perplexed perplexity perseverance persist persistence persistent " +
  "person personage personal personality perspective perspiration persuade peruse petit petition petrified " +
  "petticoat pettiness petty pglaf phantom phase phenomena phenomenon philanthropist philosopher philosophical " +
  "philosophy photograph phrase physical physician physiognomy piano pick pickaxe pickpocket picture piece pierce " +
  "pig pike pile pillage pillar pillow pilot pin pincers pinch pinioned pink pinnacle pious pipe pistol pital pitch " +
  "piteous pitiable pitiful pitiless pity pivot place plague plain plaintiff plaintive plan plane planet plank " +
  "plant plaster plate plateau platform platoon play players playfully plaything pleasant please pleasure plenitude " +
  "plenty plot plough pluck plump plunge plus poacher pocket pocketbook poet poetic poetry poignant point poison " +
  "poked pole police policeman policemen policy polished polite politeness political politician politics pomaded " +
  "pondered pondering ponine pool poor populace popular popularity population port portals porte porter portfolio " +
  "portion portrait portress pose position positive possess possession possibility possible possibly post poster " +
  "postilion posture pot potatoes potion pounds pour pout poverty powder power powerful practical practice practise " +
  "praise pranks prattle pray prayer preached preacher precaution preceded precedes preceding precious precipice " +
  "precipitated precipitately precise precision predecessor predestined prefect prefecture prefer prejudices " +
  "prematurely preoccupation preoccupied preparation prepare prescribed presence present preserve president press " +
  "pressure pretend pretense pretext pretty prevent previous prey price pricked pride priest prime primitive prince " +
  "principal principle print prioress prison prisoner private privilege prize probability probable probably probity " +
  "problem proceed process procession proclaimed proclamation procure prodigal prodigious prodigy produce product " +
  "production productive professed profession professor profile profit profitable profound program progress project " +
  "projectile proletarian proletariat prolongation prolonged promenade prominent promise promoting promotion prompt " +
  "prone pronounce pronunciation proof propensities proper property propitious proportion proposed propped " +
  "proprietor propriety prose prosecutor prosperity prostitution prostrate protect protection protector protest " +
  "proud prove provide providence providential province provincial provisions prowler prowling prudence prudent " +
  "public published publisher puerile puffs pull pulse pun punish punishment puny pupil purchase pure purity purple " +
  "purpose purse pursue pursuit push put puzzled quadrille quagmire qualifications quality quantity quarrel quarter " +
  "quartermaster quay que queer queried question qui quick quickened quiet quilt quit quite quiver quote rabble " +
  "rables race racers radiance radiant radio rag rage railing raillery railroad rails railway rain raise rake " +
  "rallied ramifications ran rancor random rang range rank rapid rapidity rapture rapturous rare ras rascal " +
  "raspberries rat rate rather rational rattle ravages ravine ravishing raw ray reach reaction read reader " +
  "readiness ready real reality realize reappear rear reason reasonable reassured reassuring rebellion rebounded " +
  "recall recaptured receipt receive recent reception recess reckon recognition recognizable recognize recoil " +
  "recollect recollection recommendation recommended recompense reconcile reconciliation recourse recover recovery " +
  "recreation recruits rectilinear rector recur red reddened reddening reddish redoubled redoubt redoubtable " +
  "reduced reduction reeds refectory refer reference reflect reflection reform refractory refrain refuge refund " +
  "refusal refuse regain regard regardless regime regiment region registered regret regretfully regular regulated " +
  "regulating regulations reign rein reinforcements reject rejoice rejoined relapsed relate relation relationship " +
  "relative release relic relief relieve religion religious reluctantly remain remainder remark remarkable remedy " +
  "remember remind reminiscences remnant remorse remote removal remove render rendezvous renew renounce renown rent " +
  "renunciation repair reparation repay repeat repelled repentance repertory repetition replace replacement reply " +
  "report repose represent representations representative repress repression reproach reproachfully reproduced " +
  "republic republican repugnant repulsed repulsion repulsive reputation request require requirements requisite res " +
  "rescue researches resemblance resemble reserve residence resignation resigned resist resistance resolute " +
  "resolution resolve resounded resource respect respectable respectful respiration respite resplendent respond " +
  "response responsible rest restaurant restitution restore restrain restricted restrictions result resume " +
  "resurrection retail retain retire retort retrace retreat return reveal revelation revenge reverend reverse " +
  "reverted revery review revision revived revolt revolution revolutionary revolver reward rhythm rhythmically " +
  "ribbon ribs rich rid ridden riddle ride rider ridge ridicule ridiculous rifle right rigid rigidity ring ringlets " +
  "riot ripe rise risen risk rival rivalry river riveted road roar roast rob robber robbery robe robust rock rode " +
  "rogue roi roll romance romantic roof room root rope rose rosy rotten rouble rough round rouse rout route row " +
  "royal royalist royalty rubbed rubbing rubbish ruddy rude rudeness ruffian rug ruin rule rumble rummaged rumor " +
  "run rupture rural rush rust rustic rustle rusty ruts rye sabre sack sacrament sacred sacrifice sad saddle " +
  "sadness safe safety sagacious sagacity sage said sailor saint sake salary sale salon salt salute salvation same " +
  "samovar sanction sanctity sand sang sank sap sappers sarcasm sarcastic sat satin satisfaction satisfy saturated " +
  "sauce sausages savage save saw say scaffold scale scamp scandal scanned scanning scanty scar scarcely scarf " +
  "scarlatina scarlet scattered scattering scene scent sceptic sceptre scholars school schoolmaster schooner " +
  "schylus science scientific scissors scold scorched score scorn scoundrel scowled scowling scrap scrape scratch " +
  "scream screen screw scruple scrutinize scythe sea seal seams search season seat second secondary secret " +
  "secretary section secure security see seek seem seen seize select self selfish sell seltzer seminary senate " +
  "senator send sensation sense senseless sensible sensitive sent sentence sentiment sentimental sentinel separate " +
  "separation sepulchral sepulchre sequel serene serenity serfdom sergeant series serious sermon serpent servant " +
  "serve service servitude ses session set settle settlement seven seventeen seventeenth seventh seventy several " +
  "severe severity sewed sewer sewermen sewing sex shade shadow shadowy shady shaft shake shaken shall sham shame " +
  "shameful shan shape shapeless share sharp shattered shaved shaving shawl she sheaves sheep sheepskin sheet shelf " +
  "shell shelter shepherd sheriff shifting shining ship shipwreck shirt shiver shock shod shoe shone shook shoot " +
  "shop shopkeeper shore short shorter shot should shoulder shouldn shout shovel shovelful show shower shown shrewd " +
  "shriek shrill shroud shrub shrug shudder shut shutter shy shyness sick side sideboard sidelong sideways sigh " +
  "sight sign signal signature significance significant signify silence silent silk silly silver silverware silvery " +
  "similar simple simpler simplest simplicity simply simultaneously since sincere sincerity sing singer single " +
  "singular sinister sink sir sister sit site situated situation six sixteen sixteenth sixth sixty size skate " +
  "skaters skeleton sketch skilful skill skin skipping skirt skull sky slackened slain slang slanting slapped " +
  "slashed slave slavery sledge sleek sleep sleepless sleepy sleeve slender slept slice slide slight slightest " +
  "slime sling slip slippers slippery slope slow slowness slumber sly small smaller smallest smart smash smell " +
  "smile smock smoke smooth smote smothered snap snare snatched snatching snipe snoring snow snuff soaked soap soar " +
  "sob sober sobriquet social socialist society sofa soft soften softness soil soir sold soldier sole solemn " +
  "solemnity solicit solicitor solid solitary solitude solution solve sombre some somehow someone something " +
  "sometimes somewhat somewhere son song sonorous sont soon sooner sooth soothe sordid sore sorrow sorry sort sou " +
  "sought soul sound soup source south southern souvenir sovereign sovereignty soviet sow sown space spade spare " +
  "spark sparkled sparkling sparrows speak special specialty species speck spectacle spectator spectral spectre " +
  "speculation speech speechless speed speedily spell spend spent sphere sphinx spider spine spinster spiral spirit " +
  "spiritual spit spite spiteful splashed splashing splendid splendor split spoil spoke spoken sponge spoon sport " +
  "sportsman sportsmen spot spouse sprang spread spring springtime sprinkled sprung spurs spy squad squadron square " +
  "squeeze squire stable stacks staff stage stagnant staircase stairs stake stale stall stammer stamp stand " +
  "standard standstill star starched stare start startled startling state statement statesman statesmen station " +
  "statue stature status statute stay stead steady steal steam steamer steel steep step stern steward stick sticky " +
  "stiff stiffened stifle still stillness stir stock stoical stole stolen stomach stone stood stool stoop stop " +
  "store storm stormy story stout stove straight straightened straightening straightforward strain strange stranger " +
  "strategy straw stray stream street strength strengthened stress stretch strewn strict stride strife strike " +
  "string strip striving strode stroke stroll strong stronger strove struck struggle stubborn stuck studded student " +
  "studio studiously study stuff stumbled stumbling stump stung stupefaction stupefied stupid stupidity stupor " +
  "style subdued subject sublime sublimity submission submissively submit subordinates subscriber substance " +
  "substitute subterranean subtle suburb succeed success successful succession successive succor such sucking " +
  "sudden suffer suffice sufficient suffocation suffrage sugar suggested suggestion suicide suit suitable sum " +
  "summer summit summon sun sunburnt sung sunk sunken sunlight sunny sunrise sunset sunshine superb superficial " +
  "superfluous superhuman superintendent superior superiority supernatural superposed superstition supervision " +
  "supped supper supple supplicating supply support suppose supposition suppress supreme sur sure surface surmises " +
  "surmounted surname surprise surrender surrounded surrounding surveillance survey survive suspect suspended " +
  "suspense suspicion suspicious sustained swallow swamp swans swarm swayed swaying swear sweat sweep sweet " +
  "sweetmeats sweetness swell swept swift swimming swing swollen swooped sword swore sworn swung syllable symbol " +
  "symmetry sympathetic sympathizing sympathy symptom system table taciturn tact tactics tail tait take taken tale " +
  "talent talk talkative talker tall taller tallow tangled tap taper tart task taste tat tattered tatters taught " +
  "tavern tax tea teach teacher team tear teasing teau teaux technique teeth telegram telegraph telephone telet " +
  "television tell temper temperament tempest temple temporary temptation tempted ten tendency tender tenderness " +
  "tension tenth term terminate termination terrace terrestrial terrible terribly terrified terrifying terror tes " +
  "test testament testimony text than thank that thatched the theater theatre thee theft their them themselves then " +
  "thence thenceforth theory there thereafter thereby therefore therein thereupon these they thick thicket " +
  "thickness thief thieves thighs thin think thinker thinner third thirst thirsty thirteen thirteenth thirty this " +
  "thither thorough those thou though thought thoughtful thousand thrashing thread threadbare threat threatened " +
  "threatening threatens three threshold threw thrill throat throbbed throbbing throne throng through throughout " +
  "throw thrown thrust thumb thunder thunderbolt thus thy tide tidy tie tiger tight tilbury till timber time timid " +
  "timidity tin tiny tip tiptoe tired tiresome titanic title tobacco tocsin today toes together toil toilet " +
  "toilette told tolerable tolerably tolerated tomb tomorrow ton tone tongue tonight too took tool tooth toothache " +
  "toothless top topic torch tore torment torn torrent torture toss total tottering touch tour toward tower town " +
  "township trace track trade trademark tradition tragedy tragic trail train trait traitor tramp trample tranquil " +
  "tranquillity transcribe transferred transfiguration transfigured transform transformation transition translated " +
  "translation transmitted transparency transparent transport transverse trap trapezium travel traveler traveller " +
  "traverse tray tre treacherous tread treasure treat treatment treaty tree tremble tremendous tremor trench tri " +
  "trial triangle triangular tribes tribunal trick trickled tricolored trifle trigger trinkets trip triple triumph " +
  "triumphant trivial trodden troop trot troth trouble troublesome trousers trousseau truck true truly trumpet " +
  "trunk truss trust truth truthful try tub tucked tue tuft tugging tulips tumbled tumult tumultuous turf turn " +
  "tutor twelve twentieth twenty twice twig twilight twinkling twist twitched twitching two type tyrant ugliness " +
  "ugly ultra umbrella unable unaccustomed unalterable unanimity unbearable unbecoming unbelief unbeliever " +
  "unbuttoned unceasingly uncertain uncertainty unchanged uncle unclean uncomfortable unconscious unconsciousness " +
  "uncovered uncut undecided undefined under undergo undergone underground underlying undermines underneath " +
  "understand understood undertake undertaken undertaker undertook underwent undoubtedly undressed undressing " +
  "undulated undulating undulations une uneasiness uneasy unequal uneven unexpected unfair unfaithful unfamiliar " +
  "unfathomable unfolded unfolding unforeseen unfortunate ungrateful unhappiness unhappy unharnessed unhealthy " +
  "unhurt uniform unimportant uninhabited unintelligible union unique unite unity universal universe university " +
  "unjust unknown unless unlike unlucky unmarried unmasked unmistakable unmistakably unnatural unnecessary " +
  "unnoticed unoccupied unpaved unpleasant unpleasantness unprecedented unseemly unseen untied until unusual unwell " +
  "unwilling unworthy upheld upholding uplifted upon upper upright uprising uproar uprooted upset upside upstairs " +
  "upwards urchin urged urging use useful useless user usher usual utility utmost utter utterance vagabond vague " +
  "vain valet valiant valise valley valuable value van vanish vanity vanquished vapor varied variety various " +
  "varnished varying vase vast vault vegetables vegetation vehicle veil veins velvet vely venerable venerated " +
  "veneration vengeance venomous vent ventriloquist venture verdict verge verify veritable vermin verse vertigo " +
  "very vessel veteran vexation vexed vibration vicar vice vicinity vicious victim victorious victory view vigor " +
  "vigorous vile villa village villain vine violated violence violent violet virgin virginity virtue virtuous " +
  "visage viscount visible visibly vision visionary visit visitor visor vivacious vivacity vivid vividness vocal " +
  "vocation vodka voice void volcano volume voluntary volunteer voluptuous voluptuousness vont vote vous vows vres " +
  "vulgar vulture wadded wages wagon wagonette waist waistcoat wait waiter wake walk wall waltz wan wandered " +
  "wandering want wanton war warden warm warmth warn warrior was wash wasn waste watch water wave waver wax way " +
  "wayfarer weak weakened weakness wealth wealthy weapon wear weariness weary weather web wedded wedding weeds week " +
  "weep weigh weight weighty welcome welfare well wench went wept were weren wert west wet what whatever whatsoever " +
  "wheat wheel wheelwright when whence whenever where wherein wherever whether which whig while whining whip " +
  "whirling whirlwind whiskers whisper whistle white whiteness whitewashed whither whitish who whoever whole " +
  "wholesale wholly whom whose why wicked wicket wide wider widow wife wild will willow wilt win wind window wine " +
  "wing winked winking winter wipe wire wisdom wise wish wit with withdraw withdrawn withdrew within without " +
  "witness witty wives woke wolf wolves woman women won wonder wonderful wont wood wooden woodwork wool woollen " +
  "word wore work worker workingman workman workmen workroom workshops world worm worn worry worse worship worst " +
  "worth worthless worthy would wouldn wound wrapped wrapping wrath wrathfully wreath wrenched wretch wretchedness " +
  "wring wrinkle wrist write writer written wrong wrote wrought www yard yawn year yellow yes yesterday yet yield " +
  "yoke yonder you young younger youngest your yourself yourselves youth youthful zeal zenith zinc";
