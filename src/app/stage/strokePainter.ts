import {type Drawing, FADED, GHOST_OPACITY} from "./drawing.ts";
import {createBufferOf, ITEM_AT, linkProgram, take, uniformsOf} from "./gpu.ts";
import type {Frame} from "./sigmaProgram.ts";
import {STROKE, type Strokes} from "./strokes.ts";

// Draws an edge as a strip along its quadratic curve. One shader for all strokes: solid, dashed, dotted (round caps),
// arrowed, cut. Lengths are CSS px; the curve is the one of core/scene/curve.ts, so screen and pictures agree.

const VERTEX = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
in vec2 a_along; // share of the way, side
in uvec2 a_ends;
in vec4 a_stroke; // width, bow, opacity, flags: arrow 1, cut 2, ghost 4, split 8
in vec2 a_dash;
in vec4 a_colour;
uniform sampler2D u_places;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_unit;
uniform float u_width;
uniform float u_opacity;
out vec4 v_colour;
out vec2 v_at;    // along the curve, across it
out vec3 v_line;  // half width, first and last px that are drawn
out vec2 v_dash;
out float v_flags;
${ITEM_AT}

void main() {
  vec4 source = texelFetch(u_places, itemAt(a_ends.x), 0);
  vec4 target = texelFetch(u_places, itemAt(a_ends.y), 0);
  vec2 from = (u_matrix * vec3(source.xy, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(target.xy, 1.0)).xy * u_viewport * 0.5;
  float t = a_along.x;
  float flags = mod(a_stroke.w, 4.0);
  float isSplit = a_stroke.w > 7.5 ? 1.0 : 0.0;
  float width = a_stroke.x * u_width;
  vec2 along = to - from;
  float chord = max(length(along), 0.001);
  vec2 left = vec2(-along.y, along.x); // y is up here, so left of the direction turns the same way as on paper
  vec2 control = (from + to) * 0.5 + left * 2.0 * a_stroke.y;
  float u = 1.0 - t;
  vec2 point = u * u * from + 2.0 * u * t * control + t * t * to;
  vec2 tangent = normalize(u * (control - from) + t * (to - control) + vec2(0.00001, 0.0));
  float reach = flags > 0.5 || isSplit > 0.5 ? 7.0 : width * 0.5 + 1.0; // arrows and cuts need room
  point += vec2(-tangent.y, tangent.x) * a_along.y * reach;
  gl_Position = vec4(point * 2.0 / u_viewport, 0.0, 1.0);

  float curveLength = chord * (1.0 + 2.6667 * a_stroke.y * a_stroke.y);
  float tip = mod(flags, 2.0) > 0.5 ? 1.0 : 0.0;
  v_at = vec2(t * curveLength, a_along.y * reach);
  v_line = vec3(width * 0.5, source.z * u_unit, curveLength - (target.z * u_unit + tip));
  v_dash = a_dash;
  v_flags = flags + 4.0 * isSplit;
  v_colour = vec4(a_colour.rgb, a_stroke.z * (mod(a_stroke.w, 8.0) > 3.5 ? ${GHOST_OPACITY} : u_opacity));
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
in vec4 v_colour;
in vec2 v_at;
in vec3 v_line;
in vec2 v_dash;
in float v_flags;
out vec4 colour;

void main() {
  float across = abs(v_at.y);
  float left = v_line.z - v_at.x;
  float outside; // px beyond the ink
  bool arrow = mod(v_flags, 2.0) > 0.5;
  if (arrow && left < 7.5) {
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
  if (v_flags > 3.5) {
    outside = max(outside, 3.4 - aside);
    outside = min(outside, max(abs(aside - 3.4) - 0.9, across - 5.0));
  } else if (mod(v_flags, 4.0) > 1.5) {
    float cross_ = max(abs(v_at.x - (v_line.y + v_line.z) * 0.5) - 1.0, across - 5.5);
    outside = min(outside, cross_);
  }
  float alpha = v_colour.a * (1.0 - smoothstep(-0.5, 0.5, outside));
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour.rgb * alpha, alpha);
}`;

/** Straight pieces of a curve; the first four corners of the strip are its ends, for strokes that are straight. */
const SEGMENTS = 20;
const STRIP = [0, 1, ...Array.from({length: SEGMENTS + 1}, (_, i) => i / SEGMENTS)].flatMap((t) => [t, 1, t, -1]);
const CORNERS = {straight: 4, curved: 2 * (SEGMENTS + 1)};

/** Paints strokes; places are bound to texture unit 0 by the caller. */
export function createStrokePainter(gl: WebGL2RenderingContext, drawing: Drawing) {
  const program = linkProgram(gl, VERTEX, FRAGMENT);
  const uniform = uniformsOf(gl, program);
  const strip = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, strip);
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.from(STRIP), gl.STATIC_DRAW);
  const vertices = gl.createVertexArray();
  const buffers = {rest: createBufferOf(gl, gl.ARRAY_BUFFER), lit: createBufferOf(gl, gl.ARRAY_BUFFER)};
  const locations = ["a_ends", "a_stroke", "a_dash", "a_colour"].map((name) => gl.getAttribLocation(program, name));

  /** Reads strokes from the bound buffer, from this one on. */
  function readFrom(first: number): void {
    const [ends, stroke, dash, colour] = locations as [number, number, number, number];
    for (const location of locations) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    const bytes = 4 * STROKE.entries;
    const at = (entry: number) => first * bytes + 4 * entry;
    gl.vertexAttribIPointer(ends, 2, gl.UNSIGNED_INT, bytes, at(0));
    gl.vertexAttribPointer(stroke, 4, gl.FLOAT, false, bytes, at(STROKE.width));
    gl.vertexAttribPointer(dash, 2, gl.FLOAT, false, bytes, at(STROKE.dash));
    gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, bytes, at(STROKE.colour));
  }

  return {
    /** @param isLit whether these keep their ink while all else fades */
    paint({matrix, width, height, zoom}: Frame, {column, straight}: Strokes, isLit: boolean): void {
      const count = column.data.length / STROKE.entries;
      if (count === 0) return;
      take(gl, program);
      gl.uniform1i(uniform("u_places"), 0);
      gl.uniformMatrix3fv(uniform("u_matrix"), false, matrix);
      gl.uniform2f(uniform("u_viewport"), width, height);
      gl.uniform1f(uniform("u_unit"), zoom * drawing.discScale);
      gl.uniform1f(uniform("u_width"), drawing.strokeScale);
      gl.uniform1f(uniform("u_opacity"), isLit ? 1 : drawing.strokeDensity * (1 - (1 - FADED.edge) * drawing.faded));
      gl.bindVertexArray(vertices);
      const along = gl.getAttribLocation(program, "a_along");
      gl.bindBuffer(gl.ARRAY_BUFFER, strip);
      gl.enableVertexAttribArray(along);
      gl.vertexAttribPointer(along, 2, gl.FLOAT, false, 0, 0);
      buffers[isLit ? "lit" : "rest"].bind(column);
      readFrom(0);
      if (straight > 0) gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, CORNERS.straight, straight);
      readFrom(straight);
      if (count > straight)
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, CORNERS.straight, CORNERS.curved, count - straight);
      gl.bindVertexArray(null);
    },
    dispose() {
      for (const held of Object.values(buffers)) held.dispose();
      gl.deleteBuffer(strip);
      gl.deleteVertexArray(vertices);
      gl.deleteProgram(program);
    }
  };
}
