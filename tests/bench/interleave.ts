// Times rivals on the same work: in turn, round after round, so that a busy minute of the machine hits all of them.

export interface Timing {
  /** Processor milliseconds of this process, garbage collection included: the median of the rounds. */
  median: number;
  least: number;
  most: number;
  rounds: number;
}

/** Runs each rival once a round, after one round to warm up, and gives each one's timing. */
export function interleave<Name extends string>(
  rivals: Readonly<Record<Name, () => void>>,
  rounds: number
): Record<Name, Timing> {
  const names = Object.keys(rivals) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const time = processorTime(rivals[name]);
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timing(times.get(name)!)])) as Record<Name, Timing>;
}

/** Milliseconds of processor time that one call takes. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Median and range of measured times. */
export function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const median = (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
  return {median, least: sorted[0]!, most: sorted.at(-1)!, rounds: sorted.length};
}
