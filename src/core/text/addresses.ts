/**
 * A test whether the words at an offset belong to a web or e-mail address or a file name, to be asked in ascending
 * order of offsets. Each stretch between blanks is read once, so a whole text costs linear time.
 */
export function addressTest(text: string): (start: number, end: number) => boolean {
  let stretchEnd = 0;
  let address: RegExpExecArray | null = null;
  return (start, end) => {
    if (start >= stretchEnd) {
      const stretchStart = edge(text, start, -1, stretchEnd) + 1;
      stretchEnd = edge(text, end, 1, text.length);
      address = null;
      const stretch = text.slice(stretchStart, stretchEnd);
      if (SIGNS.test(stretch)) address = ADDRESS.exec(stretch);
      if (address) address.index += stretchStart;
    }
    return (
      (address !== null && start >= address.index && end <= address.index + address[0].length) ||
      isDotted(text, start, end)
    );
  };
}

const SIGNS = /:\/\/|www\.|@/i;
/** From the scheme, `www.` or the part before `@` to the end of the stretch. */
const ADDRESS =
  /(?:(?<![a-z])(?:https?|ftp|file|mailto):|www\.|(?<![\w.+%-])[\w.+%-]+@(?=[\w-]+\.)|(?<!\w)@(?=\w)).*/isu;
const BLANK = /[\s<>"“”«»„]/;

/** The offset of the first blank from `offset` in a direction; not beyond `bound`. */
function edge(text: string, offset: number, direction: 1 | -1, bound: number): number {
  let i = direction === 1 ? offset : offset - 1;
  while ((direction === 1 ? i < bound : i >= bound) && !BLANK.test(text[i]!)) i += direction;
  return i;
}

/** `trotsky.org`, `lenin.txt`, `lib.ru/LENIN`: letters run on behind a dot, or a path before the words. */
function isDotted(text: string, start: number, end: number): boolean {
  if (text[end] === "." && /^\.\p{Ll}{2}/u.test(text.slice(end, end + 3))) return true;
  return (
    text[start - 1] === "/" &&
    /\.\p{Ll}{2,6}\/(?:[^\s/]{0,40}\/){0,8}$/u.test(text.slice(Math.max(0, start - 120), start))
  );
}
