/**
 * The line, from 1, on which each element of a list of a JSON text begins, by the name of the field that holds the list;
 * only of fields of the outermost object. One pass over the characters of valid JSON; of two fields with one name the
 * last counts, as in JSON.parse.
 */
export function elementLines(json: string): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  let line = 1;
  let depth = 0;
  let field = "";
  let list: number[] | null = null;
  let begins = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at]!;
    if (letter === "\n") line++;
    if (letter <= " ") continue;
    if (begins && letter !== "]") list?.push(line);
    begins = false;
    if (letter === '"') {
      const end = closingQuote(json, at);
      if (depth === 1 && isField(json, end + 1)) field = JSON.parse(json.slice(at, end + 1)) as string;
      at = end;
    } else if (letter === "{" || letter === "[") {
      if (++depth !== 2 || letter === "{") continue;
      list = [];
      lists.set(field, list);
      begins = true;
    } else if (letter === "}" || letter === "]") {
      if (--depth === 1) list = null;
    } else if (letter === ",") begins = depth === 2 && list !== null;
  }
  return lists;
}

function closingQuote(json: string, opening: number): number {
  let at = opening + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}

/** Whether a colon is the next character that is no white space: what stands before it names a field. */
function isField(json: string, from: number): boolean {
  let at = from;
  while (at < json.length && json[at]! <= " ") at++;
  return json[at] === ":";
}
