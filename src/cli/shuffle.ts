import type {BuiltNetwork} from "../core/network/buildNetwork.ts";
import {assignFdsm, fdsmOfPairs, pairsNamed} from "../core/network/networkFdsm.ts";
import type {Io} from "./io.ts";

/** Gives the lines of a network their p under FDSM, which is reckoned by shuffling who is named where. */
export function shuffle(io: Io, {network, incidence}: Pick<BuiltNetwork, "network" | "incidence">): void {
  const steps = fdsmOfPairs(incidence, pairsNamed(network));
  for (;;) {
    const step = steps.next();
    if (step.done) {
      io.progress("");
      assignFdsm(network, step.value);
      return;
    }
    io.progress(`shuffling who is named where: ${Math.floor(step.value * 100)} %`);
  }
}
