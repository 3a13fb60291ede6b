import {foldedWord} from "./characters.ts";
import type {Gender} from "./givenNames.ts";

/** What a word before a name says of its bearer. */
export interface Title {
  /** Undefined where women and men bear it. */
  gender: Gender | undefined;
  /** Titles of one kind, `Mr` and `Monsieur`, share a word; those of different kinds may still be one person's. */
  rank: string;
  /**
   * Whether it makes one person of a family: `Madame Thénardier` is not Thénardier. A rank, `General`, tells nobody
   * apart who is not known to have another.
   */
  address: boolean;
}

/** The title that a word is, with or without a dot, in any language we know; undefined where it is none. */
export const titleOf = (word: string): Title | undefined => TITLES.get(foldedWord(word).replace(/\.$/, ""));

/** `rank gender: words`; gender f, m or - for both; `*` marks forms of address. */
const TABLE = `
  mr* m: mr mister monsieur m messrs messieurs mm herr herrn signor signore señor senor senhor pan gospodin господин г-н г-на г-ну pane maître mynheer mijnheer
  mrs* f: mrs mistress madame madam ma'am missus mme mmes mesdames frau fr signora señora senora senhora pani gospozha госпожа г-жа г-жи г-же goodwife dame goody
  miss* f: miss mademoiselle madamoiselle mademoiselles mlle mlles mdlle fräulein frl misses signorina señorita senorita барышня ms
  young m: master
  aunt f: aunt auntie tante tantchen тётя тетя тётка
  uncle m: uncle oncle onkel дядя
  father m: father père pere pater padre отец otec fr. abbé abbe abbot curé cure don dom батюшка pope
  mother f: mother mère mere madre mutter мать abbess матушка
  sister f: sister soeur sœur schwester suor сестра
  brother m: brother frère frere bruder fra frate брат
  saint -: saint st sainte ste san santa sankt são святой святая
  king m: king roi könig rey re król царь tsar czar tzar emperor empereur kaiser император sultan shah khan caliph pharaoh
  queen f: queen reine königin reina королева królowa царица tsarina czarina empress impératrice kaiserin императрица tsaritsa sultana
  prince m: prince prinz fürst principe príncipe князь царевич książę dauphin infante
  princess f: princess princesse prinzessin fürstin principessa княгиня княжна княжны księżna infanta
  duke m: duke duc herzog duca duque герцог grand-duke archduke
  duchess f: duchess duchesse herzogin duchessa герцогиня grand-duchess archduchess
  marquis m: marquis marquess marchese margrave markgraf маркиз
  marquise f: marquise marchioness marchesa маркиза
  count m: count comte graf grafen conte conde граф графа графу hrabia earl viscount vicomte
  countess f: countess comtesse gräfin contessa condesa графиня графини hrabina viscountess vicomtesse
  baron m: baron freiherr барон baronet chevalier ritter knight sir
  baroness f: baroness baronne freifrau freiin баронесса
  lord m: lord laird milord
  lady f: lady milady
  president -: president premier chancellor minister secretary senator deputy commissar comissar chairman kanzler präsident президент министр секретарь
  governor -: governor prefect préfet mayor maire bürgermeister burgomaster губернатор sheriff alderman squire bailiff councillor councilor
  judge -: judge justice juge richter судья inspector constable commissioner
  pope m: pope papst pape papa папа pontiff
  bishop m: bishop évêque bischof vescovo obispo епископ archbishop archevêque erzbischof cardinal kardinal архиепископ кардинал митрополит metropolitan patriarch monsignor monseigneur mgr eminence vicar canon dean deacon archdeacon pastor rector reverend rev preacher parson rabbi imam mullah
  general m: general général gen генерал генерала генералу marshal maréchal marschall маршал feldmarschall generalissimo
  admiral m: admiral адмирал commodore amiral
  colonel m: colonel col oberst полковник полковника lieutenant-colonel
  major m: major maj майор commandant
  captain m: captain capt capitaine hauptmann capitano capitán капитан kapitän rittmeister
  lieutenant m: lieutenant lt leutnant поручик лейтенант sub-lieutenant ensign cornet
  sergeant m: sergeant sgt serjeant corporal private feldwebel сержант
  doctor -: doctor dr docteur doktor доктор доктора physician surgeon
  professor -: professor prof professeur профессор профессора academician akademik академик
  citizen -: citizen citoyen citoyenne bürger гражданин гражданка гр
  comrade -: comrade comrades camarade genosse genossin товарищ товарища товарищу товарищи товарищем тов т т.т
  widow f: widow veuve witwe вдова
  nurse f: nurse governess housekeeper nanny`;

const TITLES: ReadonlyMap<string, Title> = titles();

function titles(): Map<string, Title> {
  const known = new Map<string, Title>();
  for (const line of TABLE.trim().split("\n")) {
    const [head = "", words = ""] = line.split(":");
    const [rank = "", sex] = head.trim().split(" ");
    const gender = sex === "f" ? "female" : sex === "m" ? "male" : undefined;
    const title = {gender, rank: rank.replace("*", ""), address: rank.endsWith("*")} as const;
    for (const word of words.trim().split(" ")) if (!known.has(word)) known.set(word, title);
  }
  return known;
}
