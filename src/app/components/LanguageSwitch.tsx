import {LANGUAGE_CODES, LANGUAGE_NAMES} from "../../words/language.ts";
import {chooseLanguage, useLanguage} from "../language.ts";

/** The other language, in its own words. */
export function LanguageSwitch() {
  const {code} = useLanguage();
  const other = LANGUAGE_CODES[(LANGUAGE_CODES.indexOf(code) + 1) % LANGUAGE_CODES.length]!;
  return (
    <button type="button" lang={other} onClick={() => chooseLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </button>
  );
}
