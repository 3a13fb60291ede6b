// As ../../forces/springs.ts and ../../forces/attraction.ts, x and y at a time. A body of an edge goes by its address.

const ALMOST_NOTHING: f64 = 1e-6;

/** Bytes of an edge's two bodies, and of a spring's length, strength and its target's share. */
const ENDS: usize = 8;
const TRAITS: usize = 24;

export function pullSprings(ends: usize, count: i32, traits: usize, alpha: f64): void {
  const zero = f64x2.splat(0);
  const least = f64x2.splat(ALMOST_NOTHING);
  const last = ends + <usize>count * ENDS;
  for (; ends < last; ends += ENDS, traits += TRAITS) {
    const source = <usize>load<u32>(ends);
    const target = <usize>load<u32>(ends, 4);
    const from = v128.load(source);
    const to = v128.load(target);
    const apart = f64x2.sub(to, from);
    const way = v128.bitselect(least, apart, f64x2.eq(apart, zero));
    const squares = f64x2.mul(way, way);
    const distance = Math.sqrt(f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1));
    const pull = (1 - load<f64>(traits) / distance) * alpha * load<f64>(traits, 8);
    const targetPull = pull * load<f64>(traits, 16);
    v128.store(target, f64x2.sub(to, f64x2.mul(way, f64x2.splat(targetPull))));
    v128.store(source, f64x2.add(from, f64x2.mul(way, f64x2.splat(pull - targetPull))));
  }
}

export function attract(ends: usize, count: i32, weights: usize): void {
  const last = ends + <usize>count * ENDS;
  while (ends < last) {
    const source = load<u32>(ends);
    const place = v128.load(source);
    let force = v128.load(source, 16);
    for (; ends < last && load<u32>(ends) === source; ends += ENDS, weights += 8) {
      const target = <usize>load<u32>(ends, 4);
      const pull = f64x2.mul(f64x2.sub(place, v128.load(target)), v128.load64_splat(weights));
      force = f64x2.sub(force, pull);
      v128.store(target, f64x2.add(v128.load(target, 16), pull), 16);
    }
    v128.store(source, force, 16);
  }
}
