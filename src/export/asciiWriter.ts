/** Collects letters of ASCII and gives them as one string: a path of many numbers is then not a string for each. */
export interface AsciiWriter {
  letter(code: number): void;
  /** Whole tenths as a number without what SVG can do without: ".5", "-.5", "12", "12.3". */
  tenths(value: number): void;
  take(): string;
}

const [MINUS, POINT, NOUGHT] = [45, 46, 48];
/** The longest number: a minus, ten digits, a point and a tenth. */
const LONGEST = 13;

export function createAsciiWriter(): AsciiWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const makeRoom = () => {
    if (length + LONGEST <= bytes.length) return;
    const larger = new Uint8Array(2 * bytes.length);
    larger.set(bytes);
    bytes = larger;
  };
  const digits = (value: number) => {
    let end = length + 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
    length = end;
    for (let rest = value; end > 0; rest = Math.floor(rest / 10)) {
      bytes[--end] = NOUGHT + (rest % 10);
      if (rest < 10) break;
    }
  };
  return {
    letter(code) {
      makeRoom();
      bytes[length++] = code;
    },
    tenths(value) {
      makeRoom();
      const size = Math.abs(value);
      const tenth = size % 10;
      const whole = (size - tenth) / 10;
      if (value < 0) bytes[length++] = MINUS;
      if (whole > 0 || tenth === 0) digits(whole);
      if (tenth === 0) return;
      bytes[length++] = POINT;
      bytes[length++] = NOUGHT + tenth;
    },
    take() {
      const text = decoder.decode(bytes.subarray(0, length));
      length = 0;
      return text;
    }
  };
}

const decoder = new TextDecoder();
