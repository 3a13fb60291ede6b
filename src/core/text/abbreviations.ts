/**
 * Whether `before`, a text that ends in a full stop, ends in an initial or an abbreviation that `next` continues,
 * rather than in the last word of a sentence.
 */
export function followsAbbreviation(before: string, next: string): boolean {
  const last = LAST_WORD.exec(before)?.[1];
  if (!last) return false;
  if (INITIAL.test(last) || LETTER_PAIR.test(before)) return !opensSentence(next);
  const word = last.toLowerCase();
  if (ALWAYS.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && NUMBER.test(next)) return true;
  return UNLESS_OPENER.has(word) && !opensSentence(next);
}

const opensSentence = (next: string): boolean => OPENERS.has(FIRST_WORD.exec(next)?.[0] ?? "");

const NUMBER = /^[[(]?(?:\p{Nd}|[IVXLC]+\b)/u;
const FIRST_WORD = /^[\p{L}’']+/u;
/** What stands before the final stop, back to a blank or a bracket; hyphens and stops inside belong to it. */
const LAST_WORD = /(?:^|[\s([{“„"'‘«—–])([\p{L}\p{M}][\p{L}\p{M}.’'\u2010\u2011-]*)\.$/u;
/** `L`, `L.D`, `J.-P`, and the digraphs of names carried over from Cyrillic or Greek: `Kh`, `Yu`. */
const INITIAL = /^(?:(?:\p{Lu}|Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Ie|Io|Dzh|Th|Ph)\p{M}*(?:\.-?|-|$))+$/u;
/** `т. е.`, `i. e.`, `z. B.` */
const LETTER_PAIR = /(?:^|\s)\p{Ll}\.\s?\p{L}\.$/u;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that open a sentence more often than they are a surname: after `Plan B.` one ends before `The`. */
const OPENERS = set(
  "The This That These Those There He She It They We You His Her Its Their In On At By For From With And But Or So If " +
    "As After Before When While Then Thus However Yet Not No One All Some Both Among Although Because Since Was Is Are " +
    "Он Она Оно Они Это Эти Этот Эта В Во На Но И А По После Когда Если Для При Все Так Тогда Der Die Das Er Sie Es Und Le La Les Il Elle Ils"
);

/** The sentence goes on, whatever comes. */
const ALWAYS = set("dr mr mrs ms messrs prof profs mme mlle i.e e.g viz cf vs тов д-р проф акад");
/** A number follows, else the sentence may end. */
const BEFORE_NUMBERS = set(
  "p pp vol vols no nos nr ch chap chs sec art arts fig figs fol fols f ff l ll cols n nn para paras par pt ser ca c fl b d r " +
    "jan feb mar apr jun jul aug sep sept oct nov dec bd s bl jg tab с сс стр гл п пп л лл т тт вып кн ч № янв февр апр авг сент окт нояб дек"
);
/** What opens a sentence decides. */
const UNLESS_OPENER = set(
  "st ste mt gen col lt capt cpt maj sgt adm cmdr rev revd fr hon gov sen rep pres mons mgr sr jr jun ed eds trans transl v geb gest " +
    "etc al co inc ltd bros u.s u.k u.s.s.r o.s n.s a.d b.c op cit loc ibid d.h z.b u.a d.i usw bzw vgl hr hrn frl " +
    "г гг гр т.т гр-н гр-ка им ген полк кап ул пр пос дер губ уезд обл пер т.е т.д т.п т.к др в вв см ср напр н.э"
);
