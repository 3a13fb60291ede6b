import {EdgeProgram, type ProgramInfo} from "sigma/rendering";
import type {EdgeDisplayData, NodeDisplayData, RenderParams} from "sigma/types";
import {floatColor} from "sigma/utils";
import type {EdgeAppearance} from "../../core/scene/appearance.ts";

// Draws a tie as a strip along its quadratic curve. One shader for all strokes: solid, dashed, dotted (round caps),
// arrowed, cut. Lengths are CSS px; the curve is the one of core/scene/curve.ts, so screen and pictures agree.

/** What the edge reducer hands over beside sigma's own fields. */
export type EdgeLook = EdgeDisplayData & Pick<EdgeAppearance, "bow" | "dashes" | "arrow" | "cut" | "opacity">;

const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

const VERTEX = /* glsl */ `
attribute float a_t;
attribute float a_side;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_stroke; // width, bow, opacity, arrow 1 + cut 2
attribute vec2 a_dash;
attribute vec2 a_radii;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_at;    // along the curve, across it
varying vec3 v_line;  // half width, first and last px that are drawn
varying vec2 v_dash;
varying float v_flags;

void main() {
  vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
  vec2 along = to - from;
  float chord = max(length(along), 0.001);
  vec2 left = vec2(-along.y, along.x); // y is up here, so left of the direction turns the same way as on paper
  vec2 control = (from + to) * 0.5 + left * 2.0 * a_stroke.y;
  float u = 1.0 - a_t;
  vec2 point = u * u * from + 2.0 * u * a_t * control + a_t * a_t * to;
  vec2 tangent = normalize(u * (control - from) + a_t * (to - control) + vec2(0.00001, 0.0));
  #ifdef PICKING_MODE
  float reach = max(a_stroke.x * 0.5, 4.0);
  #else
  float reach = a_stroke.w > 0.5 ? 7.0 : a_stroke.x * 0.5 + 1.0; // arrows and cuts need room
  #endif
  point += vec2(-tangent.y, tangent.x) * a_side * reach;
  gl_Position = vec4(point * 2.0 / u_viewport, 0.0, 1.0);

  float size = 1.0 / u_sizeRatio;
  float curveLength = chord * (1.0 + 2.6667 * a_stroke.y * a_stroke.y);
  v_at = vec2(a_t * curveLength, a_side * reach);
  v_line = vec3(a_stroke.x * 0.5, a_radii.x * size, curveLength - a_radii.y * size);
  v_dash = a_dash;
  v_flags = a_stroke.w;
  #ifdef PICKING_MODE
  v_color = vec4(a_id.rgb, 1.0); // the bytes of the id must come back as they are
  #else
  v_color = vec4(a_color.rgb, a_stroke.z);
  #endif
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_line;
varying vec2 v_dash;
varying float v_flags;

void main() {
  float half_ = v_line.x;
  float across = abs(v_at.y);
  float left = v_line.z - v_at.x;
  #ifdef PICKING_MODE
  if (v_at.x < v_line.y || left < 0.0 || across > max(half_, 4.0)) discard;
  gl_FragColor = v_color;
  #else
  float outside; // px beyond the ink
  bool arrow = mod(v_flags, 2.0) > 0.5;
  if (arrow && left < 7.5) {
    outside = max(across - left * 0.4, -left);
  } else {
    outside = across - half_;
    if (v_dash.x > 0.0) {
      float period = v_dash.x + v_dash.y;
      float beside = max(abs(mod(v_at.x - v_line.y, period) - v_dash.x * 0.5) - v_dash.x * 0.5 + half_, 0.0);
      outside = length(vec2(beside, across)) - half_;
    }
    outside = max(outside, -left);
  }
  outside = max(outside, v_line.y - v_at.x);
  if (v_flags > 1.5) {
    float cross_ = max(abs(v_at.x - (v_line.y + v_line.z) * 0.5) - 1.0, across - 5.5);
    outside = min(outside, cross_);
  }
  float alpha = v_color.a * (1.0 - smoothstep(-0.5, 0.5, outside));
  if (alpha <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const {FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP} = WebGLRenderingContext;

/** A program that draws each curve in so many straight pieces; one piece is a straight line, whatever its bow. */
export function createTieProgram(segments: number) {
  return class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      return {
        VERTICES: 2 * (segments + 1),
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          {name: "a_source", size: 2, type: FLOAT},
          {name: "a_target", size: 2, type: FLOAT},
          {name: "a_stroke", size: 4, type: FLOAT},
          {name: "a_dash", size: 2, type: FLOAT},
          {name: "a_radii", size: 2, type: FLOAT},
          {name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true},
          {name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true}
        ],
        CONSTANT_ATTRIBUTES: [
          {name: "a_t", size: 1, type: FLOAT},
          {name: "a_side", size: 1, type: FLOAT}
        ],
        CONSTANT_DATA: Array.from({length: 2 * (segments + 1)}, (_, i) => [(i >> 1) / segments, i % 2 === 0 ? 1 : -1])
      };
    }

    override processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData
    ) {
      const {size, bow, opacity, arrow, cut, dashes, color} = data as EdgeLook;
      this.array.set(
        [
          source.x,
          source.y,
          target.x,
          target.y,
          size,
          bow,
          opacity,
          (arrow ? 1 : 0) + (cut ? 2 : 0),
          dashes[0] ?? 0,
          dashes[1] ?? 0,
          source.size,
          target.size + (arrow ? 1 : 0),
          floatColor(color),
          index
        ],
        start
      );
    }

    override setUniforms({matrix, width, height, sizeRatio}: RenderParams, {gl, uniformLocations}: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix as WebGLUniformLocation, false, matrix);
      gl.uniform2f(uniformLocations.u_viewport as WebGLUniformLocation, width, height);
      gl.uniform1f(uniformLocations.u_sizeRatio as WebGLUniformLocation, sizeRatio);
    }
  };
}
