import {type Drawing, FADED, GHOST_OPACITY} from "./drawing.ts";
import {createTextureOf, ITEM_AT, linkProgram, take, uniformsOf} from "./gpu.ts";
import type {Frame} from "./sigmaProgram.ts";
import {FLAGS, STROKE, type Strokes} from "./strokes.ts";

// Draws an edge as a strip along its quadratic curve. One shader for all strokes: solid, dashed, dotted (round caps),
// arrowed, cut. Lengths are CSS px; the curve is the one of core/scene/curve.ts, so screen and pictures agree.
// All strips are one long strip: a vertex knows its stroke and its corner by its own number, and what the stroke is like
// stands in a texture. The first and the last corner come twice, which leaves nothing to see between two strokes. As
// copies of one strip ("instances") they took four times as long where the processor stands in for a card.

const VERTEX = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
uniform sampler2D u_places;
uniform usampler2D u_strokes; // of each: two nodes, width, bow; opacity, dash, gap, traits
uniform uint u_first;    // number of the first stroke of the strip
uniform uint u_segments; // straight pieces of each
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_unit;
uniform float u_width;
uniform float u_opacity;
flat out vec4 v_colour;
out vec2 v_at;         // along the curve, across it
flat out vec3 v_line;  // half width, first and last px that are drawn
flat out vec2 v_dash;
flat out uint v_flags;
${ITEM_AT}

void main() {
  uint corners = 2u * u_segments + 4u; // the first and the last twice
  uint which = u_first + uint(gl_VertexID) / corners;
  int corner = clamp(gl_VertexID % int(corners) - 1, 0, int(corners) - 3);
  float t = float(corner / 2) / float(u_segments);
  float side = corner % 2 == 0 ? 1.0 : -1.0;
  uvec4 shape = texelFetch(u_strokes, itemAt(2u * which), 0);
  uvec4 ink = texelFetch(u_strokes, itemAt(2u * which + 1u), 0);
  vec4 source = texelFetch(u_places, itemAt(shape.x), 0);
  vec4 target = texelFetch(u_places, itemAt(shape.y), 0);
  vec2 from = (u_matrix * vec3(source.xy, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(target.xy, 1.0)).xy * u_viewport * 0.5;
  float width = uintBitsToFloat(shape.z) * u_width;
  float bow = uintBitsToFloat(shape.w);
  uint flags = ink.w >> 24;
  vec2 along = to - from;
  float chord = max(length(along), 0.001);
  vec2 left = vec2(-along.y, along.x); // y is up here, so left of the direction turns the same way as on paper
  vec2 control = (from + to) * 0.5 + left * 2.0 * bow;
  float u = 1.0 - t;
  vec2 point = u * u * from + 2.0 * u * t * control + t * t * to;
  vec2 tangent = normalize(u * (control - from) + t * (to - control) + vec2(0.00001, 0.0));
  float reach = (flags & ${FLAGS.arrow | FLAGS.cut | FLAGS.split}u) != 0u ? 7.0 : width * 0.5 + 1.0; // arrows and cuts need room
  point += vec2(-tangent.y, tangent.x) * side * reach;
  gl_Position = vec4(point * 2.0 / u_viewport, 0.0, 1.0);

  float curveLength = chord * (1.0 + 2.6667 * bow * bow);
  float tip = (flags & ${FLAGS.arrow}u) != 0u ? 1.0 : 0.0;
  v_at = vec2(t * curveLength, side * reach);
  v_line = vec3(width * 0.5, source.z * u_unit, curveLength - (target.z * u_unit + tip));
  v_dash = uintBitsToFloat(ink.yz);
  v_flags = flags;
  float opacity = uintBitsToFloat(ink.x) * ((flags & ${FLAGS.ghost}u) != 0u ? ${GHOST_OPACITY} : u_opacity);
  v_colour = vec4(vec3(uvec3(ink.w >> 16, ink.w >> 8, ink.w) & 255u) / 255.0, opacity);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
precision highp int;
flat in vec4 v_colour;
in vec2 v_at;
flat in vec3 v_line;
flat in vec2 v_dash;
flat in uint v_flags;
out vec4 colour;

void main() {
  float across = abs(v_at.y);
  float left = v_line.z - v_at.x;
  float outside; // px beyond the ink
  if ((v_flags & ${FLAGS.arrow}u) != 0u && left < 7.5) {
    outside = max(across - left * 0.4, -left);
  } else {
    outside = across - v_line.x;
    if (v_dash.x > 0.0) {
      float period = v_dash.x + v_dash.y;
      float beside = max(abs(mod(v_at.x - v_line.y, period) - v_dash.x * 0.5) - v_dash.x * 0.5 + v_line.x, 0.0);
      outside = length(vec2(beside, across)) - v_line.x;
    }
    outside = max(outside, -left);
  }
  outside = max(outside, v_line.y - v_at.x);
  float aside = abs(v_at.x - (v_line.y + v_line.z) * 0.5);
  if ((v_flags & ${FLAGS.split}u) != 0u) {
    outside = max(outside, 3.4 - aside);
    outside = min(outside, max(abs(aside - 3.4) - 0.9, across - 5.0));
  } else if ((v_flags & ${FLAGS.cut}u) != 0u) {
    float cross_ = max(abs(v_at.x - (v_line.y + v_line.z) * 0.5) - 1.0, across - 5.5);
    outside = min(outside, cross_);
  }
  float alpha = v_colour.a * (1.0 - smoothstep(-0.5, 0.5, outside));
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour.rgb * alpha, alpha);
}`;

/** Straight pieces of a curve. */
const SEGMENTS = 20;

/** Paints strokes; places are bound to texture unit 0 by the caller. */
export function createStrokePainter(gl: WebGL2RenderingContext, drawing: Drawing) {
  const program = linkProgram(gl, VERTEX, FRAGMENT);
  const uniform = uniformsOf(gl, program);
  const format = {internal: gl.RGBA32UI, format: gl.RGBA_INTEGER, type: gl.UNSIGNED_INT, entries: 4};
  const held = {rest: createTextureOf(gl, format), lit: createTextureOf(gl, format)};
  const vertices = gl.createVertexArray();

  function draw(first: number, count: number, segments: number): void {
    if (count === 0) return;
    gl.uniform1ui(uniform("u_first"), first);
    gl.uniform1ui(uniform("u_segments"), segments);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, (2 * segments + 4) * count);
  }

  return {
    /** @param isLit whether these keep their ink while all else fades */
    paint({matrix, width, height, zoom}: Frame, {column, straight}: Strokes, isLit: boolean): void {
      const count = column.data.length / STROKE.entries;
      if (count === 0) return;
      take(gl, program);
      held[isLit ? "lit" : "rest"].bind(1, column);
      gl.uniform1i(uniform("u_places"), 0);
      gl.uniform1i(uniform("u_strokes"), 1);
      gl.uniformMatrix3fv(uniform("u_matrix"), false, matrix);
      gl.uniform2f(uniform("u_viewport"), width, height);
      gl.uniform1f(uniform("u_unit"), zoom * drawing.discScale);
      gl.uniform1f(uniform("u_width"), drawing.strokeScale);
      gl.uniform1f(uniform("u_opacity"), isLit ? 1 : drawing.strokeDensity * (1 - (1 - FADED.edge) * drawing.faded));
      gl.bindVertexArray(vertices);
      draw(0, straight, 1);
      draw(straight, count - straight, SEGMENTS);
      gl.bindVertexArray(null);
    },
    dispose() {
      for (const texture of Object.values(held)) texture.dispose();
      gl.deleteVertexArray(vertices);
      gl.deleteProgram(program);
    }
  };
}
