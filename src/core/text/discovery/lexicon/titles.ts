// What stands before a name and tells of its bearer, in the languages we know. Folded: lower case, no dots. A title in
// small letters counts only right before a name.

/** Of men. */
export const MALE_TITLES =
  "mr mister sir lord master brother father uncle king prince duke earl count baron viscount marquis marquess squire " +
  "esquire emperor tsar czar kaiser sultan pope monsignor friar abbot don signor señor senor monsieur messrs messieurs " +
  "abbé abbe comte duc marquis vicomte roi père frère oncle herr graf fürst freiherr könig kaiser herzog prinz vater " +
  "bruder onkel pater hr herrn hrn markgraf kurfürst landgraf erzherzog großherzog ritter sultan pascha sieur monseigneur mgr empereur vicomte " +
  "curé parrain господин г-н гражданин князь граф барон царь император король отец о брат дядя дядюшка герцог " +
  "принц купец pan hrabia książę grandpa grandfather granddad daddy papa sahib rabbi reb";

/** Of women. */
export const FEMALE_TITLES =
  "mrs miss ms missus missis mistress madam madame mme mlle mademoiselle lady dame aunt auntie aunty sister mother " +
  "queen princess duchess countess baroness marchioness viscountess empress tsarina czarina widow abbess signora " +
  "signorina señora senora señorita donna doña comtesse duchesse reine tante sœur mère veuve frau fräulein fraulein " +
  "gräfin fürstin königin kaiserin herzogin prinzessin mutter schwester tante госпожа г-жа гражданка княгиня княжна " +
  "графиня баронесса царица императрица королева мать сестра тетя тётя тетка тётка тетушка тётушка герцогиня " +
  "принцесса mlles mmes princesse impératrice baronne marquise vicomtesse frl freifrau freiin markgräfin erzherzogin " +
  "großherzogin witwe pani hrabina grandma grandmother granny nurse nanny goody missie mamma mama mesdames";

/** Of either. */
export const TITLES =
  "dr doctor prof professor rev reverend revd captain capt major maj colonel col general gen lieutenant lieut lt " +
  "sergeant sergt sgt corporal corp private admiral adm commodore commander cmdr ensign midshipman brigadier marshal " +
  "president vice-president senator sen governor gov congressman representative rep judge justice mayor alderman " +
  "councillor councilman minister premier chancellor secretary ambassador consul commissar commissioner inspector " +
  "constable sheriff detective officer warden deacon elder bishop archbishop cardinal canon vicar curate parson pastor " +
  "saint st comrade comrades com citizen cousin hon honourable honorable chief coach attorney engineer author dean " +
  "maréchal roi reine pape docteur maître maitre me général commandant capitaine colonel lieutenant président professeur ministre évêque " +
  "cardinal saint sainte citoyen citoyenne camarade cousin cousine dr. doktor professor oberst general hauptmann " +
  "leutnant oberstleutnant oberleutnant feldwebel wachtmeister unteroffizier korporal rittmeister obergeneral " +
  "generalleutnant generalmajor feldmarschall marschall admiral kapitän kommandant statthalter gouverneur landammann " +
  "bundesrat bundesrath nationalrat nationalrath ständerat ständerath regierungsrat regierungsrath stadtrat stadtrath " +
  "kantonsrat kantonsrath großrat landrat landrath hofrat hofrath geheimrat geheimrath kommerzienrat justizrat " +
  "medizinalrat schulrat staatsrat staatsrath gemeinderat amtmann landvogt schultheiß schultheiss bürgermeister " +
  "oberbürgermeister stadtpräsident regierungspräsident gemeindepräsident oberrichter amtsrichter richter staatsanwalt " +
  "rechtsanwalt fürsprech fürsprecher notar staatsminister reichskanzler botschafter gesandter konsul legationsrat " +
  "erzbischof kardinal dekan abt probst propst kaplan vikar pastor superintendent lehrer rektor redakteur redaktor " +
  "ingenieur kapellmeister musikdirektor konzertmeister hofmeister kammerherr stadtschreiber landschreiber " +
  "maire préfet sous-préfet conseiller sénateur député juge notaire avocat amiral vice-amiral contre-amiral sergent " +
  "sous-lieutenant lieutenant-colonel chef archevêque chanoine vicaire pasteur rabbin directeur procureur " +
  "präsident minister kanzler bischof genosse genossin genossen heiliger sankt pfarrer direktor доктор д-р " +
  "профессор проф генерал ген полковник капитан майор поручик лейтенант маршал адмирал президент министр товарищ " +
  "товарищи товарища тов т комиссар нарком секретарь епископ архиепископ митрополит священник святой towarzysz " +
  "кузен кузина historian poet novelist writer philosopher painter composer economist publicist journalist";

/** Noble and royal ranks that with `of` and a place are a name: `Duke of Orleans`. */
export const RANKS =
  "duke earl count prince princess duchess countess king queen emperor empress bishop archbishop baron baroness lord " +
  "lady marquis marquess viscount abbot abbess margrave elector landgrave grand-duke";

/** Epithets that belong to a mention as it stands, but not to the name. */
export const EPITHETS = "old young poor dear little late good great honest dearest saint the";

/** What may stand behind a name and belongs to it. */
export const SUFFIXES =
  "jr sr jun sen junior senior esq esqs md phd ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii fils père";

/** Kin words: `his brother Mikhail`, `Smilga’s wife`. */
export const KIN =
  "father mother brother brothers sister sisters son sons daughter daughters wife husband widow widower uncle aunt " +
  "cousin cousins nephew niece grandfather grandmother grandson granddaughter fiancé fiancée fiance fiancee " +
  "brother-in-law sister-in-law son-in-law father-in-law mother-in-law daughter-in-law stepfather stepmother stepson " +
  "twin friend friends comrade colleague rival lover mistress servant maid valet secretary assistant pupil disciple " +
  "père mère frère sœur fils fille femme mari veuve oncle tante neveu nièce ami amie vater mutter bruder schwester " +
  "sohn tochter frau mann witwe onkel tante neffe nichte freund freundin gattin gatte отец мать брат сестра сын дочь " +
  "жена муж вдова дядя тетя тётя племянник племянница друг подруга брата сестры сына дочери жены мужа отца матери " +
  "друга женой мужем братом сестрой named called";

/** Callings: before a name (`the historian Alan Wildman`) or behind a comma (`Smilga, a Bolshevik`). */
export const CALLINGS =
  "historian poet novelist writer author philosopher painter sculptor composer economist publicist journalist editor " +
  "politician statesman lawyer physician surgeon scientist engineer architect merchant banker manufacturer farmer " +
  "soldier sailor officer worker peasant priest monk nun missionary teacher schoolmaster student revolutionary " +
  "socialist communist bolshevik menshevik anarchist trotskyist marxist leader member secretary chairman president " +
  "director founder critic actor actress singer dancer explorer inventor chemist physicist mathematician biologist " +
  "governess housekeeper cook gardener coachman blacksmith carpenter tailor shoemaker butcher baker innkeeper clerk " +
  "defendant witness victim delegate deputy candidate commander general colonel captain king queen emperor tsar " +
  "historien poète romancier écrivain philosophe peintre sculpteur compositeur journaliste avocat médecin professeur " +
  "historiker dichter schriftsteller philosoph maler bildhauer komponist journalist anwalt arzt professor kaufmann " +
  "историк поэт писатель философ художник композитор экономист публицист журналист адвокат врач большевик меньшевик " +
  "рабочий крестьянин студент революционер член секретарь председатель";
