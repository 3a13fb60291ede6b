import {useMemo} from "react";
import type {View} from "../core/model/view.ts";
import {changeView, changeViewFurther} from "./changes/view.ts";
import {update} from "./store.ts";

/** Changes of the view that belong together, as those of a slider on its way: one gesture, one step of undo. */
export interface Gesture {
  change(part: Partial<View>): void;
  /** The gesture is over: the next change begins another. */
  end(): void;
}

/** The gestures of one control. */
export function useGesture(): Gesture {
  return useMemo(() => {
    let isGoingOn = false;
    return {
      change(part) {
        update((state) => {
          const next = (isGoingOn ? changeViewFurther(part) : changeView(part))(state);
          isGoingOn ||= next !== state;
          return next;
        });
      },
      end() {
        isGoingOn = false;
      }
    };
  }, []);
}
