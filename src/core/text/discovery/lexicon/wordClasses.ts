// Classes of words that speak for or against a person near a capitalised word. Folded.

/** What persons do with their mouths and heads, in the past and in the present; right behind or before a name. */
export const HUMAN_VERBS =
  "said says say saying replied answered asked cried exclaimed whispered murmured muttered shouted remarked observed " +
  "returned added continued began interrupted repeated inquired enquired demanded declared retorted protested " +
  "suggested explained told tells called calls thought thinks knew knows felt feels believed hoped wished wanted wants " +
  "wondered remembered recalled forgot supposed considered understood noticed saw looked looks glanced stared gazed " +
  "smiled laughed sighed wept frowned nodded blushed sobbed grinned bowed kissed stood sat sits walked went came comes " +
  "ran rose turned paused stopped hesitated rode drove arrived returned left entered followed took gave held wrote " +
  "writes read married loved loves liked hated feared died lived lives spoke speaks talked agreed refused insisted " +
  "argued admitted accepted joined led fought commanded ordered arrested was had has is himself herself who whom whose " +
  "resigned signed served worked met meets recounted described noted acknowledged testified confessed denied attacked " +
  "criticized criticised defended supported opposed proposed appointed elected shot executed exiled sentenced " +
  "n't did does would could should might must dit répondit demanda cria s'écria reprit ajouta murmura écrit fut était " +
  "avait vint alla sagte sprach fragte antwortete rief meinte schrieb erzählte erklärte war hatte ging kam сказал " +
  "сказала говорил говорила спросил спросила ответил ответила закричал подумал подумала писал писала пишет был была " +
  "стал стала вышел вошел пошел умер родился родилась любил знал видел взял арестован расстрелян избран заявил";

/** Verbs of speech that follow or open a quotation and have their subject beside them. */
export const SPEECH_VERBS =
  "said says replied answered asked cried exclaimed whispered murmured muttered shouted remarked observed returned " +
  "added continued interrupted repeated inquired enquired demanded declared retorted protested suggested explained " +
  "dit répondit demanda cria reprit ajouta murmura sagte fragte antwortete rief meinte сказал сказала говорил " +
  "говорила спросил спросила ответил ответила";

/** Prepositions that lead to places rather than to persons. */
export const PLACE_PREPOSITIONS =
  "in at into near throughout across outside inside around within via toward towards reached visited leaving left " +
  "entering dans en nach aus в во на из под около через";

/** Months, days, feasts and times. */
export const TIMES =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug " +
  "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter lent whitsun " +
  "michaelmas lammas sabbath passover ramadan janvier février mars avril mai juin juillet août septembre octobre " +
  "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques januar februar märz mai juni juli " +
  "oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ostern weihnachten января " +
  "февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь " +
  "июль август сентябрь октябрь ноябрь декабрь весна весной весною лето летом осень осенью зима зимой зимою утром днем " +
  "вечером ночью понедельник вторник среду четверг пятницу субботу воскресенье";

/** Peoples, their languages, creeds and parties, and the adjectives made from them. */
export const PEOPLES =
  "english englishman englishmen englishwoman british briton britons scottish scotch scot scots irish irishman welsh " +
  "french frenchman frenchmen frenchwoman german germans prussian prussians austrian austrians bavarian saxon saxons " +
  "swiss dutch dutchman flemish belgian italian italians spanish spaniard spaniards portuguese greek greeks roman " +
  "romans latin turkish turk turks russian russians pole poles polish ukrainian ukrainians lithuanian latvian latvians " +
  "estonian finn finns finnish swede swedish swedes dane danes danish norwegian icelandic hungarian hungarians czech " +
  "czechs slovak serb serbian croat bulgarian romanian rumanian albanian jew jews jewish jewess hebrew yiddish arab " +
  "arabs arabic persian indian indians hindu hindoo chinese chinaman japanese korean tartar tatar tatars cossack " +
  "cossacks gypsy gypsies moor moors african africans negro negroes european europeans american americans yankee " +
  "canadian mexican mexicans cuban brazilian australian asian asiatic georgian georgians armenian armenians caucasian " +
  "baltic slav slavs slavic slavonic norman normans celtic celt gaul gauls teutonic nordic oriental orientals western " +
  "eastern northern southern northerner southerner christian christians christianity catholic catholics protestant " +
  "protestants puritan puritans quaker quakers methodist methodists presbyterian presbyterians baptist baptists " +
  "lutheran lutherans calvinist mormon mormons jesuit jesuits muslim muslims moslem mohammedan mahometan islam " +
  "buddhist pagan heathen bolshevik bolsheviks menshevik mensheviks bolshevist marxist marxists marxism leninist " +
  "leninism stalinist stalinists stalinism trotskyist trotskyists trotskyism communist communists communism socialist " +
  "socialists anarchist anarchists fascist fascists fascism nazi nazis zinovievite zinovievites liberal liberals tory " +
  "tories whig whigs republican republicans democrat democrats democratic federalist federalists jacobin jacobins " +
  "royalist soviet soviets victorian elizabethan georgian renaissance gothic byzantine byzantium londoner parisian " +
  "parisians viennese petersburger muscovite français française anglais allemand allemande russe italien espagnol " +
  "deutsch deutsche deutschen deutscher französisch russisch englisch русский русские русских немецкий немцы француз " +
  "французы англичане поляки поляк евреи еврей большевик большевики большевиков меньшевик меньшевики";

/** The last word, or one of the words, of the names of bodies. */
export const BODY_WORDS =
  "committee commission council congress conference party union league association society company corporation co inc " +
  "ltd bank university college school academy institute seminary hospital ministry department bureau office board " +
  "court parliament senate house assembly duma soviet army navy fleet regiment battalion brigade corps division guard " +
  "guards police church chapel abbey cathedral press publishing publishers newspaper times gazette tribune herald " +
  "journal chronicle review magazine post news railway railroad club lodge order international comintern politburo " +
  "collegium tribunal front faction opposition movement government empire kingdom republic federation confederation " +
  "club team museum library theatre theater opera orchestra foundation trust bourse exchange fund agency administration " +
  "comité parti société compagnie banque université école académie ministère armée église partei verein gesellschaft " +
  "bank universität ministerium armee regiment kirche bund zeitung комитет партия партии союз общество банк " +
  "университет институт министерство армия полк церковь газета съезд совет комиссия";

/** The words of the names of places. */
export const PLACE_WORDS =
  "street st road avenue ave lane square place court alley row terrace crescent boulevard bridge gate park garden " +
  "gardens green common hill hills mount mountain mountains mt peak valley vale dale glen river lake sea ocean bay gulf " +
  "cape strait channel island islands isle coast shore beach harbour harbor port creek falls spring springs forest " +
  "woods wood moor heath marsh desert plain plains prairie city town village county province state states district " +
  "parish borough territory station inn hotel tavern castle palace hall manor farm ranch lodge cottage villa tower fort " +
  "camp cemetery prison jail tunnel canal pass ridge point head east west north south rue quai place boulevard avenue " +
  "pont château forêt montagne rivière straße strasse gasse platz allee brücke berg wald schloss улица площадь проспект " +
  "мост станция река озеро город деревня село губерния уезд";

/** Endings of the names of towns and countries, four letters and more. */
export const PLACE_ENDINGS =
  "burg burgh grad gorod shire ville town ton-on stadt heim hausen dorf kirchen bourg stan land lands slavl ovo mouth " +
  "pool bury chester caster minster borough field bridge polis abad град бург город ск";

/** Closed-class words and openers that are never a name, whatever their case. */
export const FUNCTION_WORDS =
  "a an the this that these those there here he she it we they you i me him her us them his hers its our ours your " +
  "yours their theirs my mine thy thine thee thou ye who whom whose which what where when why how whether if unless " +
  "until till since because although though while whereas as than so such and or nor but yet for from with without " +
  "within of off on onto in into at by to up down out over under above below between among amongst about against " +
  "through during before after behind beyond beside besides except despite toward towards upon is are was were be been " +
  "being am do does did done have has had having will would shall should can could may might must ought not no yes " +
  "never ever always often sometimes soon then now again once twice too also very much many more most less least few " +
  "little some any all both each every either neither none one two three four five six seven eight nine ten hundred " +
  "thousand first second third another other others same only just even still almost quite rather perhaps indeed well " +
  "oh ah alas o hey hush hurrah let however therefore thus hence moreover nevertheless meanwhile otherwise instead " +
  "ibid op cit loc idem vol pp ed eds trans ca viz etc eg ie see cf chapter book part page figure table note notes " +
  "volume appendix preface introduction contents index dear yours sincerely goodbye please thanks amen " +
  "le la les l un une des du de d au aux et ou où mais donc or ni car que qui quoi dont ce cet cette ces mon ma mes " +
  "ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se lui y en ne pas " +
  "plus sur sous dans par pour avec sans entre vers chez si comme quand très tout tous toute toutes même aussi bien " +
  "non oui alors puis enfin ainsi voici voilà c s n j m t qu monsieur-le après avant depuis pendant " +
  "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch ich du er sie es wir ihr " +
  "mich dich sich uns euch ihm ihn ihnen mein meine dein deine sein seine seiner ihre unser euer dieser diese dieses " +
  "jener jede jeder alle viele nicht kein keine auch nur noch schon sehr so wie als wenn weil dass daß ob wo wer was " +
  "da dann hier dort nun ja nein in im an am auf aus bei mit nach seit von vom zu zum zur über unter vor hinter neben " +
  "zwischen durch für gegen ohne um bis ist sind war waren hat haben hatte wird werden wurde kann soll muss will " +
  "и в во на с со к ко у о об от до из за по под над при про без для через между не ни но а или да же ли бы что чтобы " +
  "как когда где куда откуда почему зачем если потому поэтому так тоже также еще ещё уже только лишь даже вот вон я ты " +
  "он она оно мы вы они меня тебя его её ее нас вас их мне тебе ему ей нам вам им мой моя моё мое мои твой твоя свой " +
  "своя свои своего наш наша наши ваш ваша этот эта это эти тот та то те такой такая какой какая который которая " +
  "которые весь вся всё все сам сама сами был была было были есть быть будет нет здесь там тут теперь тогда потом очень " +
  "вчера сегодня завтра однако затем сначала впрочем наконец " +
  "после перед среди около кто чего чем всего всех один одна одно два три четыре пять шесть семь восемь девять десять " +
  "вскоре скоро недавно давно вдруг сразу опять снова именно почти кроме вместо против согласно благодаря пока хотя будто " +
  "едва лишь разве неужели может можно нужно надо нельзя пусть итак конечно например видимо вместе туда сюда оттуда " +
  "никто ничто другой другая другие многие некоторые первый второй третий спасибо иногда никогда всегда часто";

/** Whom oaths and prayers name, and who is nobody of a text's own people; `Jesus` and `Moses` are known persons. */
export const DEITIES =
  "god godly almighty providence deity goodness gracious heaven heavens hell jove gosh gawd lawd zounds amen dieu ciel " +
  "gott herrgott gottes dio dios бог бога богу богом боге боже господь господа господи господу аллах allah";

/** Small words inside surnames. */
export const PARTICLES = "de la le du des del della degli di da dal von vom van af av al el bin ibn ben d";

/** What streets and squares begin with where their names stand behind: `Rue Jean-Jacques Rousseau`. */
export const STREETS =
  "rue quai boulevard avenue place faubourg allée impasse ruelle chaussée passage pont via viale piazza corso calle plaza " +
  "ulitsa prospekt ulica улица улице улицы улицу проспект проспекте площадь площади переулок переулке набережная";
