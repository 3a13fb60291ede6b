import fc from "fast-check";
import {beforeAll, expect, it} from "vitest";
import type {Source} from "../../../../src/core/model/study.ts";
import {discover, discoverySteps} from "../../../../src/core/text/discovery/discoverySteps.ts";
import type {Lexicon} from "../../../../src/core/text/discovery/lexicon/lexicon.ts";
import {loadLexicon} from "../../../../src/core/text/discovery/lexicon/loadLexicon.ts";
import type {Discovery, ProposedKind} from "../../../../src/core/text/discovery/proposal.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

const source = (text: string, id = "s"): Source => ({
  ...{id, title: id, author: "", date: null, kind: "", citation: "", paragraphs: "line"},
  text
});

const find = (...texts: string[]): Discovery =>
  discover(
    texts.map((text, i) => source(text, `s${i}`)),
    lexicon
  );

/** `Ivar Smilga: Smilga 2, Ivar Smilga 1`, for each proposal of a kind. */
const said = ({proposals}: Discovery, kind: ProposedKind = "person"): string[] =>
  proposals
    .filter((proposal) => proposal.kind === kind)
    .map(({name, forms}) => `${name}: ${forms.map(({text, count}) => `${text} ${count}`).join(", ")}`);

it("discover(…) puts a surname, a full name and initials together as one person", () => {
  expect(
    said(find("In May Ivar Tenisovich Smilga wrote to the paper. Smilga was answered. I. T. Smilga’s letter is lost."))
  ).toEqual(["Ivar Tenisovich Smilga: I. T. Smilga 1, Ivar Tenisovich Smilga 1, Smilga 1"]);
});

it("discover(…) puts Russian names in any case together, calls them by the nominative, and parts those that disagree", () => {
  const found = find(
    "В доме Клавдии Зиминой был Лев Штерн. Зимина верила ему. У Льва Штерна просили совета. " +
      "С Николаем Мещеряковым Штерн познакомился позже. Осенью Николай Мещеряков писал Зиминой."
  );
  expect(said(found)).toEqual([
    "Клавдия Зимина: Зимина 1, Зиминой 1, Клавдии Зиминой 1",
    "Лев Штерн: Лев Штерн 1, Льва Штерна 1, Штерн 1",
    "Николай Мещеряков: Николаем Мещеряковым 1, Николай Мещеряков 1"
  ]);
});

it("discover(…) takes no adverb at the head of a Russian sentence for a part of the name", () => {
  expect(said(find("Вчера Мария Петровна Лунина видела брата. Лунина сказала, что он едет."))).toEqual([
    "Мария Петровна Лунина: Лунина 1, Мария Петровна Лунина 1"
  ]);
});

it("discover(…) never joins names in conflict: initials, given names, gender, hyphens", () => {
  const text =
    "The speakers were Ivar Smilga, Tatiana Smilga-Poluyan, Nikolai Poluyan and Dmitri Poluyan, and later A. B. Morton, " +
    "C. D. Morton, Mr. Bennet, Mrs. Bennet and Miss Bennet.";
  expect(said(find(text)).map((line) => line.split(":")[0])).toEqual([
    "A. B. Morton",
    "C. D. Morton",
    "Dmitri Poluyan",
    "Ivar Smilga",
    "Miss Bennet",
    "Mr. Bennet",
    "Mrs. Bennet",
    "Nikolai Poluyan",
    "Tatiana Smilga-Poluyan"
  ]);
});

it("discover(…) gives a surname that two persons have to whom was named last before it", () => {
  const text =
    "Anna Berger came with Paul Berger. They sat.\nPaul Berger spoke. Then Berger left.\nAnna Berger sang, and Berger wept.";
  const {proposals, splits} = find(text);
  const forms = proposals.filter(({kind}) => kind === "person").map(({name, passages}) => [name, passages.length]);
  expect(forms).toEqual([
    ["Anna Berger", 3],
    ["Paul Berger", 3]
  ]);
  expect(splits.map(({id, passages, into}) => [id, passages, into])).toEqual([
    ["anna-berger", [2], "paul-berger"],
    ["paul-berger", [2], "anna-berger"]
  ]);
});

it("discover(…) gives a surname with a rank to the son whom the text speaks of, not to the father it names once", () => {
  const text =
    "Vronsky is a son of Count Kirill Ivanovitch Vronsky.\nAlexey Vronsky came, and Alexey Vronsky sat. Alexey spoke; " +
    "Alexey laughed, and Alexey sang.\n" +
    "Count Vronsky rode. Then Vronsky slept.\n".repeat(12);
  const forms = said(find(text));
  expect(forms).toContain("Kirill Ivanovitch Vronsky: Kirill Ivanovitch Vronsky 1");
  expect(forms[0]).toMatch(/^Alexey Vronsky: Vronsky 2\d/);
});

it("discover(…) takes a bare surname for a relative of whom the text calls by a given name", () => {
  const text = `Eponine Larchet sat.\n${"Then Eponine laughed, and Larchet slept. Eponine ate. Larchet spoke to him.\n".repeat(12)}`;
  expect(said(find(text)).sort()).toEqual(["Eponine Larchet: Eponine 24, Eponine Larchet 1", "Larchet: Larchet 24"]);
  const both = text.replaceAll("Eponine laughed", "Eponine Larchet laughed");
  expect(said(find(both))[0]).toMatch(/^Eponine Larchet: .*Larchet 24/);
});

it("discover(…) reads a title behind a title and an article, and no name where nothing follows", () => {
  const text =
    "They saw Monsieur le Marquis de Cussy. Monsieur de Cussy bowed to Madame la Marquise and to Monsieur le Maire.";
  expect(said(find(text))).toEqual(["Monsieur de Cussy: Cussy 2"]);
});

it("discover(…) keeps kings of one name apart by their numbers", () => {
  const text =
    "Then Louis XVIII came. They spoke of Louis XVI and of Louis Philippe. But Louis XVIII slept, and Louis Philippe left.";
  expect(said(find(text)).sort()).toEqual([
    "Louis Philippe: Louis Philippe 2",
    "Louis XVI: Louis XVI 1",
    "Louis XVIII: Louis XVIII 2"
  ]);
});

it("discover(…) takes a street for a place, whomever it is named after", () => {
  const {proposals} = find(
    "Then Marie Orme went down the Rue Jean-Jacques Rousseau. Jean-Jacques Rousseau wrote; Marie Orme read."
  );
  expect(proposals.map(({kind, name, passages}) => `${kind} ${name} ${passages.length}`)).toEqual([
    "person Marie Orme 2",
    "person Jean-Jacques Rousseau 1",
    "place Rue Jean-Jacques Rousseau 1"
  ]);
});

it("discover(…) calls a person by a title that mostly stands before the name, not by one that once does", () => {
  const text = (title: string) => `Mrs. Orme came with Rook.\n${`${title} Rook laughed, said Mrs. Orme.\n`.repeat(9)}`;
  expect(said(find(text("Captain"))).map((one) => one.split(":")[0])).toEqual(["Mrs. Orme", "Rook"]);
  expect(said(find(text("Mr."))).map((one) => one.split(":")[0])).toEqual(["Mr. Rook", "Mrs. Orme"]);
  expect(said(find(text("Then").replace("Rook", "Mr. Rook"))).map((one) => one.split(":")[0])).toContain("Rook");
});

it("discover(…) takes a given name in passing for whoever is known by it and nothing else", () => {
  const text =
    "The old servant Kouzma came. Kouzma left, and Kouzma slept.\n" +
    "Kouzma and Annushka have so much tact. Annushka came, and Annushka spoke.";
  expect(said(find(text))).toEqual(["Kouzma: Kouzma 4", "Annushka: Annushka 3"]);
});

it("discover(…) leaves honorifics outside the name and says where they begin", () => {
  const text = "We saw Mrs. Almira Todd and old Cotter; captain Johnson said so. Cotter said no.";
  const {proposals} = find(text);
  const spans = proposals.flatMap(({passages}) =>
    passages.map(({start, end, fullStart}) => [text.slice(start, end), text.slice(fullStart, end)])
  );
  expect(spans).toEqual([
    ["Cotter", "old Cotter"],
    ["Cotter", "Cotter"],
    ["Almira Todd", "Mrs. Almira Todd"],
    ["Johnson", "captain Johnson"]
  ]);
});

it("discover(…) takes no places, peoples, months and openings of sentences for persons", () => {
  const text =
    "Implacable weather came in November. The Russians left Moscow. However, Germans stood near Riga. Yesterday was Monday. " +
    "Perhaps nobody in Helsingfors cared.";
  const found = find(text);
  expect(said(found)).toEqual([]);
  expect(said(found, "place")).toEqual(["Helsingfors: Helsingfors 1", "Moscow: Moscow 1", "Riga: Riga 1"]);
});

it("discover(…) parts a surname from the place where something happens, and no place from the rest of its name", () => {
  const found = find(
    "Then Vronsky spoke. In Petersburg Vronsky met Levin. Levin saw Vronsky, Vronsky saw London. In London Bridge."
  );
  expect(said(found)).toContain("Vronsky: Vronsky 4");
  expect(said(found).join()).not.toMatch(/Petersburg|Bridge/);
});

it("discover(…) calls a Russian by the form in the nominative", () => {
  expect(said(find("О Марии Штерн он писал. Мария Штерн молчала."))).toEqual([
    "Мария Штерн: Марии Штерн 1, Мария Штерн 1"
  ]);
});

it("discover(…) knows bodies by the words in them", () => {
  const text = "The Central Committee met, and the Red Army waited. The Central Committee voted.";
  expect(said(find(text), "organisation")).toEqual(["Central Committee: Central Committee 2", "Red Army: Red Army 1"]);
});

it("discover(…) joins a double surname with a part of it only where the given name is the same", () => {
  const text =
    "Tatiana Smilga spoke first. Later Tatiana Smilga-Poluyan wrote it down, and Dmitri Poluyan heard of it.";
  expect(said(find(text))).toEqual([
    "Tatiana Smilga: Tatiana Smilga 1, Tatiana Smilga-Poluyan 1",
    "Dmitri Poluyan: Dmitri Poluyan 1"
  ]);
});

it("discover(…) gives reasons, and proposes to merge surnames that are one letter apart", () => {
  const {proposals, merges} = find("Allan Wildman spoke first. Later Allan Wiltman wrote it down.");
  for (const {reasons} of proposals) expect(reasons).toContain("begins with a given name");
  expect(merges.map(({ids, score}) => [ids, score])).toEqual([[["allan-wildman", "allan-wiltman"], 0.6]]);
});

it("discover(…) reads Russian with its case endings", () => {
  const text =
    "Иван Тенисович Смилга родился в Латвии. Письмо Смилги получил Ленин. Троцкий писал Смилге, и Смилга ответил Троцкому. " +
    "Потом Ленина спросили о Смилге, Лев Троцкий говорил с Лениным, и товарищ Ленин сказал.";
  expect(
    said(find(text))
      .map((line) => line.split(":")[0])
      .sort()
  ).toEqual(["Иван Тенисович Смилга", "Лев Троцкий", "Ленин"]);
});

it("discover(…) has nothing to say of an empty text, and passes over sources without any", () => {
  expect(discover([source(""), {...source("", "t"), text: null}], lexicon)).toEqual({
    proposals: [],
    merges: [],
    splits: []
  });
});

it("discoverySteps(…) says how far it is, ever less, and can be left", () => {
  const steps = discoverySteps([source(`${"Leon Trotsky wrote. ".repeat(20)}\n`.repeat(700))], lexicon);
  const left: number[] = [];
  for (const progress of steps) left.push(progress.left);
  expect(left.length).toBeGreaterThan(4);
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(left.every((share) => share >= 0 && share <= 1)).toBe(true);
});

const words = fc.constantFrom(
  ..."Emma Mr. Mrs Smilga Ivar I. T. L.D. Trotsky said and of the Duke Orleans Moscow Red Army , . “ ” ’s in Poluyan-Smilga".split(
    " "
  ),
  ..."von der Müller О. Смилга сказал \n ¬ ( ) JOHN SMITH __proto__ constructor 1917 Ter-Vaganian O'Hara K".split(" ")
);
const text = fc.array(words, {maxLength: 60}).map((all) => all.join(" "));

it("discover(…): mentions lie within their texts, forms cover them, and no order of sources matters", () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, turned) => {
      const sources = [source(one, "a"), source(other, "b")];
      const found = discover(sources, lexicon);
      expect(discover(turned ? [...sources].reverse() : sources, lexicon)).toEqual(found);
      expect(new Set(found.proposals.map(({id}) => id)).size).toBe(found.proposals.length);
      for (const {passages, forms, confidence} of found.proposals) {
        expect(confidence >= 0 && confidence <= 1 && passages.length > 0).toBe(true);
        const counts = forms.map((_, form) => passages.filter((passage) => passage.form === form).length);
        expect(counts).toEqual(forms.map(({count}) => count));
        for (const {source: id, start, end, fullStart, form} of passages) {
          const written = (id === "a" ? one : other).slice(start, end);
          expect(0 <= fullStart && fullStart <= start && start < end).toBe(true);
          expect(written.replace(/¬\s*/g, "").replace(/\s+/g, " ").trim()).toBe(forms[form]!.text);
        }
      }
    }),
    {numRuns: 30}
  );
});

it("discover(…) gives nobody a name of more than twelve words", () => {
  const {proposals} = find(`We met ${"Anna ".repeat(40)}in town.`);
  const words = proposals.flatMap(({name, forms}) => [name, ...forms.map(({text}) => text)]);
  expect(words).not.toEqual([]);
  expect(Math.max(...words.map((text) => text.split(" ").length))).toBeLessThanOrEqual(12);
});
