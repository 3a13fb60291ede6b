// What stands before a name and tells of its bearer, in the languages we know, beyond what `text/titles.ts` has. Folded:
// lower case, no dots. A title in small letters counts only right before a name.

/** Of men. */
export const MALE_TITLES =
  "esquire friar vater hr hrn kurfürst landgraf erzherzog großherzog pascha sieur parrain король о дядюшка принц " +
  "купец grandpa grandfather granddad daddy sahib reb";

/** Of women. */
export const FEMALE_TITLES =
  "missis aunty donna doña fraulein тетка тетушка тётушка принцесса markgräfin erzherzogin großherzogin grandma " +
  "grandmother granny missie mamma mama";

/** Of either. */
export const TITLES =
  "revd lieut sergt corp adm commander cmdr midshipman brigadier vice-president sen gov congressman " +
  "representative rep councilman ambassador consul detective officer warden elder curate com cousin hon " +
  "honourable honorable chief coach attorney engineer author maitre me président ministre cousine oberstleutnant " +
  "oberleutnant wachtmeister unteroffizier korporal obergeneral generalleutnant generalmajor kommandant " +
  "statthalter gouverneur landammann bundesrat bundesrath nationalrat nationalrath ständerat ständerath " +
  "regierungsrat regierungsrath stadtrat stadtrath kantonsrat kantonsrath großrat landrat landrath hofrat hofrath " +
  "geheimrat geheimrath kommerzienrat justizrat medizinalrat schulrat staatsrat staatsrath gemeinderat amtmann " +
  "landvogt schultheiß schultheiss oberbürgermeister stadtpräsident regierungspräsident gemeindepräsident " +
  "oberrichter amtsrichter staatsanwalt rechtsanwalt fürsprech fürsprecher notar staatsminister reichskanzler " +
  "botschafter gesandter konsul legationsrat dekan abt probst propst kaplan vikar superintendent lehrer rektor " +
  "redakteur redaktor ingenieur kapellmeister musikdirektor konzertmeister hofmeister kammerherr stadtschreiber " +
  "landschreiber sous-préfet conseiller sénateur député notaire avocat vice-amiral contre-amiral sergent " +
  "sous-lieutenant chef chanoine vicaire pasteur rabbin directeur procureur genossen heiliger saint sainte st sankt святой pfarrer direktor " +
  "д-р проф ген т комиссар нарком священник towarzysz кузен кузина historian poet novelist writer philosopher " +
  "painter composer economist publicist journalist";

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
