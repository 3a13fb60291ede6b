import type {Body} from "./layout.ts";

/** A d3 force that draws each node towards the middle of its groups; a small group pulls harder than a large one. */
export function forceGroups(groups: readonly (readonly Body[])[], strength: number): (alpha: number) => void {
  const pulling = groups.filter((group) => group.length > 1);
  return (alpha) => {
    for (const members of pulling) {
      let [x, y] = [0, 0];
      for (const member of members) [x, y] = [x + member.x, y + member.y];
      [x, y] = [x / members.length, y / members.length];
      const pull = (strength * alpha) / members.length;
      for (const member of members) {
        member.vx += (x - member.x) * pull;
        member.vy += (y - member.y) * pull;
      }
    }
  };
}
