// A message is a line of text with slots: "{name} is open", "{ties|# tie|# ties} of {total}". A slot with bars is a
// count and chooses the form that the language has for it: English has two, Russian three (1 связь, 2 связи, 5 связей).
// A # in a form is the count itself.

/** What a message needs to be said, read off its English text. */
type Slot<Text> = Text extends `${string}{${infer Inside}}${infer Rest}` ? Inside | Slot<Rest> : never;
type Counted<S> = S extends `${infer Name}|${string}` ? Name : never;
type Plain<S> = S extends `${string}|${string}` ? never : S;
type Values<Text, V> = {[Name in Counted<Slot<Text>> & string]: number} & {
  [Name in Exclude<Plain<Slot<Text>>, Counted<Slot<Text>>> & string]: V;
};

/** A message with slots. */
export interface Saying<Text> {
  (values: Values<Text, string | number>): string;
  /** The same in pieces, for slots that are more than text: a name in an element of its own. */
  parts<Part>(values: Values<Text, string | number | Part>): (string | Part)[];
}

/** A message ready to be said: text where it has no slots. */
export type Message<Text> = [Slot<Text>] extends [never] ? string : Saying<Text>;

/** Which form of a count is meant: its place among those of a language. */
export type FormOf = (count: number) => number;

/** Makes a message of its text; slots are looked up in it once. */
export function createMessage(text: string, formOf: FormOf): string | Saying<string> {
  const pieces = text.split(/\{([^{}]*)\}/); // text, slot, text, slot … text
  if (pieces.length === 1) return text;
  const slots = pieces.map((piece, i) => (i % 2 === 0 ? null : readSlot(piece)));
  const parts = (values: Readonly<Record<string, unknown>>) =>
    slots.map((slot, i) => (slot === null ? pieces[i] : filled(slot, values, formOf))).filter((part) => part !== "");
  const say = (values: Readonly<Record<string, unknown>>) => parts(values).join("");
  return Object.assign(say, {parts}) as unknown as Saying<string>;
}

interface ReadSlot {
  name: string;
  /** Of a count, one for each form. */
  forms: string[];
}

function readSlot(inside: string): ReadSlot {
  const [name = "", ...forms] = inside.split("|");
  return {name, forms};
}

function filled({name, forms}: ReadSlot, values: Readonly<Record<string, unknown>>, formOf: FormOf): unknown {
  const value = values[name];
  if (forms.length > 0) return (forms[formOf(Number(value))] ?? forms.at(-1))?.replaceAll("#", String(value));
  return typeof value === "number" ? String(value) : value;
}
