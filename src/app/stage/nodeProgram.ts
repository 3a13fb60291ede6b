import {NodeProgram, type ProgramInfo} from "sigma/rendering";
import type {NodeDisplayData, RenderParams} from "sigma/types";
import {floatColor} from "sigma/utils";
import type {NodeAppearance} from "../../core/scene/appearance.ts";
import type {NodeShape} from "../../core/scene/scene.ts";

// Draws a node as a disc (people) or as the shape of its kind, in the colours of its groups by equal sectors, with a
// thin ring of the ground colour around it and, when marked, a ring of the accent. Lengths are CSS px.

/** What the node reducer hands over beside sigma's own fields. */
export type NodeLook = NodeDisplayData & Pick<NodeAppearance, "shape" | "colours"> & {opacity: number; marked: boolean};

/** Colours that belong to the theme, not to a node. */
export interface NodeInk {
  ground: string;
  accent: string;
}

const SHAPES: Readonly<Record<NodeShape, number>> = {disc: 0, square: 1, diamond: 2, triangle: 3, hexagon: 4};
const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio", "u_ground", "u_accent"] as const;
const MARGIN = 7;

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec4 a_look; // radius, shape, colours, opacity + 2 when marked
attribute vec4 a_first;
attribute vec4 a_second;
attribute vec4 a_third;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec2 v_at;
varying vec4 v_look;
varying vec4 v_first;
varying vec4 v_second;
varying vec4 v_third;

void main() {
  float radius = a_look.x / u_sizeRatio;
  v_at = a_corner * (radius + ${MARGIN}.0);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_at * 2.0 / u_viewport, 0.0, 1.0);
  v_look = vec4(radius, a_look.yzw);
  #ifdef PICKING_MODE
  v_first = vec4(a_id.rgb, 1.0); // the bytes of the id must come back as they are
  #else
  v_first = a_first;
  #endif
  v_second = a_second;
  v_third = a_third;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying vec4 v_look;
varying vec4 v_first;
varying vec4 v_second;
varying vec4 v_third;
uniform vec3 u_ground;
uniform vec3 u_accent;

// px outside (positive) or inside the shape; areas are near that of the disc
float distanceTo(float shape, vec2 p, float r) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) return max(q.x, q.y) - r * 0.88;
  if (shape < 2.5) return (q.x + q.y - r * 1.25) * 0.7071;
  if (shape < 3.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - r * 0.62;
  return max(q.x * 0.866 + q.y * 0.5, q.y) - r * 0.92;
}

void main() {
  float outside = distanceTo(v_look.y, v_at, v_look.x);
  #ifdef PICKING_MODE
  if (outside > 3.0) discard;
  gl_FragColor = v_first;
  #else
  float turn = atan(v_at.x, v_at.y) / 6.2831853;
  turn = turn < 0.0 ? turn + 1.0 : turn;
  float sector = floor(turn * v_look.z);
  vec3 ink = sector < 0.5 ? v_first.rgb : sector < 1.5 ? v_second.rgb : v_third.rgb;
  bool marked = v_look.w > 1.5;
  float opacity = marked ? v_look.w - 2.0 : v_look.w;
  float body = 1.0 - smoothstep(-0.6, 0.4, outside);
  float ring = 1.0 - smoothstep(1.0, 1.9, outside);
  vec3 rgb = mix(u_ground, ink, body);
  float alpha = ring * opacity;
  if (marked) {
    float halo = smoothstep(2.4, 3.2, outside) * (1.0 - smoothstep(4.8, 5.6, outside));
    rgb = mix(rgb, u_accent, halo);
    alpha = max(alpha, halo);
  }
  if (alpha <= 0.0) discard;
  gl_FragColor = vec4(rgb * alpha, alpha);
  #endif
}`;

const {FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP} = WebGLRenderingContext;

/** The program class for one stage; `ink` is read at every frame, so that a change of theme needs no new program. */
export function createNodeProgram(ink: () => NodeInk) {
  return class EntityProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const colour = (name: string) => ({name, size: 4, type: UNSIGNED_BYTE, normalized: true});
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          {name: "a_position", size: 2, type: FLOAT},
          {name: "a_look", size: 4, type: FLOAT},
          colour("a_first"),
          colour("a_second"),
          colour("a_third"),
          colour("a_id")
        ],
        CONSTANT_ATTRIBUTES: [{name: "a_corner", size: 2, type: FLOAT}],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1]
        ]
      };
    }

    override processVisibleItem(index: number, start: number, data: NodeDisplayData) {
      const {x, y, size, shape, colours, opacity, marked} = data as NodeLook;
      const [first = "#000000", second = first, third = second] = colours;
      const look = [x, y, size, SHAPES[shape], colours.length, opacity + (marked ? 2 : 0)];
      this.array.set([...look, floatColor(first), floatColor(second), floatColor(third), index], start);
    }

    override setUniforms({matrix, width, height, sizeRatio}: RenderParams, {gl, uniformLocations}: ProgramInfo) {
      const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] as WebGLUniformLocation;
      const {ground, accent} = ink();
      gl.uniformMatrix3fv(at("u_matrix"), false, matrix);
      gl.uniform2f(at("u_viewport"), width, height);
      gl.uniform1f(at("u_sizeRatio"), sizeRatio);
      gl.uniform3fv(at("u_ground"), rgb(ground));
      gl.uniform3fv(at("u_accent"), rgb(accent));
    }
  };
}

/** #rrggbb → three shares in [0, 1]. */
const rgb = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
