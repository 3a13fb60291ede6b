import {useStore} from "zustand";
import {createStore} from "zustand/vanilla";
import {type AppState, type Change, INITIAL} from "./state.ts";

/** The app's one store. Views read it by `useApp`, change it by `update(change)`. */
export const store = createStore<AppState>(() => INITIAL);

export const update = (change: Change): void => store.setState(change(store.getState()), true);

export const useApp = <T>(select: (state: AppState) => T): T => useStore(store, select);
