import {readdirSync, readFileSync} from "node:fs";

/** The kernel counts processor time in hundredths of a second on every Linux that Node runs on. */
const TICK = 10;

/**
 * Milliseconds of processor time that this process's children, and theirs, have used so far: a browser paints and packs
 * in processes of its own. Linux only. @throws Error elsewhere.
 */
export function childrenTime(): number {
  const parents = new Map<number, number>();
  const times = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const fields = statOf(pid);
    if (!fields) continue;
    parents.set(pid, Number(fields[1]));
    times.set(pid, TICK * (Number(fields[11]) + Number(fields[12])));
  }
  const isOurs = (pid: number): boolean => {
    for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  return [...times].reduce((sum, [pid, time]) => (isOurs(pid) ? sum + time : sum), 0);
}

/** The fields after the process's name, which may hold anything; null for one that has just ended. See proc(5). */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
