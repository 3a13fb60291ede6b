import {createContext, createElement, Fragment, type ReactNode, useContext} from "react";
import {type Area, ENGLISH, LANGUAGE_CODES, type Language, type LanguageCode, type Words} from "../words/language.ts";
import {loadLanguage} from "../words/loadLanguage.ts";
import type {Saying} from "../words/message.ts";
import {remember, remembered} from "./remembered.ts";
import {store, update, useApp} from "./store.ts";

const Spoken = createContext<Language>(ENGLISH);

/** What is below it speaks the language chosen. One listener to the store for all: there are hundreds who speak. */
export const Speaking = ({children}: {children: ReactNode}): ReactNode =>
  createElement(Spoken, {value: useApp(({language}) => language)}, children);

/** The language chosen; a component that uses it is drawn anew in another language. */
export const useLanguage = (): Language => useContext(Spoken);

/** Its words, for an area of texts. */
export const useWords = <const A extends Area>(english: A): Words<A> => useLanguage().words(english);

/** The same outside of components. */
export const words = <const A extends Area>(english: A): Words<A> => store.getState().language.words(english);

/** A message with elements in its slots. */
export const rich = <Text>(message: Saying<Text>, values: Parameters<typeof message.parts<ReactNode>>[0]): ReactNode =>
  createElement(Fragment, null, ...message.parts<ReactNode>(values));

const KEY = "language";

/** Takes the language chosen before, else the first that the browser asks for and we have; keeps the page's `lang` in step. */
export async function watchLanguage(): Promise<void> {
  const show = () => {
    const {code} = store.getState().language;
    const root = document.documentElement;
    if (root.lang !== code) root.lang = code; // to write it anew would style the whole page anew
  };
  store.subscribe(show);
  const asked = [remembered(KEY) ?? "", ...navigator.languages].map((tag) => tag.split("-")[0]);
  const code = asked.flatMap((tag) => LANGUAGE_CODES.find((one) => one === tag) ?? [])[0];
  if (code) await speak(code);
  show();
}

/** Says everything in this language from now on, at the next visit, too. */
export function chooseLanguage(code: LanguageCode): void {
  remember(KEY, code);
  void speak(code);
}

async function speak(code: LanguageCode): Promise<void> {
  const language = await loadLanguage(code);
  update((state) => ({...state, language}));
}
