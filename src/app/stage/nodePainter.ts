import type {NodeShape} from "../../core/scene/scene.ts";
import {type Drawing, FADED, GHOST_OPACITY} from "./drawing.ts";
import {createTextureOf, ITEM_AT, linkProgram, take, uniformsOf} from "./gpu.ts";
import {packed} from "./packed.ts";
import type {Frame, Painter} from "./sigmaProgram.ts";

// Draws a node as a disc (people) or as the shape of its kind, in the colours of its groups by equal sectors, with a
// thin ring of the ground colour around it and, when marked, a ring of the accent. Lengths are CSS px. Where a node is
// and how it looks is looked up in textures by its number, so that one number a node is all that the card is sent.
// Each is a triangle around it, whose corners a vertex knows by its own number: copies of one shape ("instances") are
// drawn one by one where the processor stands in for a card, and a hundred thousand of them took seconds.

/** Numbers of the shapes in `faces`. */
export const SHAPES: Readonly<Record<NodeShape, number>> = {disc: 0, square: 1, diamond: 2, triangle: 3, hexagon: 4};

/** px from a marked disc to the end of the ring around it. */
const MARKED_REACH = 6;

const VERTEX = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
uniform sampler2D u_places;
uniform usampler2D u_faces;
uniform usampler2D u_order; // of each node drawn its number; of lit ones also 1 lit, 2 marked
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_unit;
uniform float u_faded;
out vec2 v_at;
flat out float v_radius;
flat out float v_opacity;
flat out uint v_marked;
flat out uvec4 v_face;
${ITEM_AT}

// of the triangle around a circle of radius 1
const vec2 CORNERS[3] = vec2[](vec2(0.0, 2.0), vec2(-1.7320509, -1.0), vec2(1.7320509, -1.0));

void main() {
  uint which = uint(gl_VertexID) / 3u;
  uvec2 drawn = texelFetch(u_order, itemAt(which), 0).rg;
  vec4 place = texelFetch(u_places, itemAt(drawn.r), 0);
  if (place.w < 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  v_face = texelFetch(u_faces, itemAt(drawn.r), 0);
  v_radius = place.z * u_unit;
  v_marked = drawn.g & 2u;
  float rim = clamp(v_radius / 4.0, 0.3, 1.0); // small discs have thin rings
  float around = v_marked > 0u ? ${MARKED_REACH}.0 : 2.0 * rim;
  float reach = (v_face.w & 15u) == 0u ? v_radius + around : 1.25 * v_radius + 2.0 * around; // corners reach further
  v_at = CORNERS[gl_VertexID % 3] * reach;
  v_opacity = place.w > 1.5 ? ${GHOST_OPACITY} : (drawn.g & 1u) == 1u ? 1.0 : mix(1.0, ${FADED.node}, u_faded);
  vec2 middle = (u_matrix * vec3(place.xy, 1.0)).xy;
  gl_Position = vec4(middle + v_at * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
precision highp int;
in vec2 v_at;
flat in float v_radius;
flat in float v_opacity;
flat in uint v_marked;
flat in uvec4 v_face;
uniform vec3 u_ground;
uniform vec3 u_accent;
out vec4 colour;

// px outside (positive) or inside the shape; areas are near that of the disc
float distanceTo(uint shape, vec2 p, float r) {
  vec2 q = abs(p);
  if (shape == 0u) return length(p) - r;
  if (shape == 1u) return max(q.x, q.y) - r * 0.88;
  if (shape == 2u) return (q.x + q.y - r * 1.25) * 0.7071;
  if (shape == 3u) return max(q.x * 0.866 + p.y * 0.5, -p.y) - r * 0.62;
  return max(q.x * 0.866 + q.y * 0.5, q.y) - r * 0.92;
}

vec3 rgb(uint packed) {
  return vec3(float((packed >> 16) & 255u), float((packed >> 8) & 255u), float(packed & 255u)) / 255.0;
}

void main() {
  float outside = distanceTo(v_face.w & 15u, v_at, v_radius);
  float rim = clamp(v_radius / 4.0, 0.3, 1.0);
  vec3 ink = rgb(v_face.x);
  if (v_face.w >= 32u) { // more colours than one
    float turn = atan(v_at.x, v_at.y) / 6.2831853;
    turn = turn < 0.0 ? turn + 1.0 : turn;
    float sector = floor(turn * float(v_face.w >> 4));
    ink = rgb(sector < 0.5 ? v_face.x : sector < 1.5 ? v_face.y : v_face.z);
  }
  float body = 1.0 - smoothstep(-0.6, 0.4, outside);
  float ring = 1.0 - smoothstep(rim, 1.9 * rim, outside);
  vec3 seen = mix(u_ground, ink, body);
  float alpha = ring * v_opacity;
  if (v_marked > 0u) {
    float halo = smoothstep(2.4, 3.2, outside) * (1.0 - smoothstep(4.8, 5.6, outside));
    seen = mix(seen, u_accent, halo);
    alpha = max(alpha, halo);
  }
  if (alpha <= 0.0) discard;
  colour = vec4(seen * alpha, alpha);
}`;

/** Paints the nodes of a drawing; places are bound to texture unit 0 by the caller. */
export function createNodePainter(gl: WebGL2RenderingContext, drawing: Drawing): Painter {
  const program = linkProgram(gl, VERTEX, FRAGMENT);
  const uniform = uniformsOf(gl, program);
  const faces = createTextureOf(gl, {
    internal: gl.RGBA32UI,
    format: gl.RGBA_INTEGER,
    type: gl.UNSIGNED_INT,
    entries: 4
  });
  const one = {type: gl.UNSIGNED_INT as GLenum, format: gl.RED_INTEGER as GLenum, entries: 1};
  const order = createTextureOf(gl, {...one, internal: gl.R32UI});
  const lit = createTextureOf(gl, {...one, internal: gl.RG32UI, format: gl.RG_INTEGER, entries: 2});
  const vertices = gl.createVertexArray();

  function begin({matrix, width, height, zoom}: Frame): void {
    const {theme, faded, discScale} = drawing;
    take(gl, program);
    faces.bind(1, drawing.faces);
    gl.uniform1i(uniform("u_places"), 0);
    gl.uniform1i(uniform("u_faces"), 1);
    gl.uniform1i(uniform("u_order"), 2);
    gl.uniformMatrix3fv(uniform("u_matrix"), false, matrix);
    gl.uniform2f(uniform("u_viewport"), width, height);
    gl.uniform1f(uniform("u_unit"), zoom * discScale);
    gl.uniform1f(uniform("u_faded"), faded);
    gl.uniform3fv(uniform("u_ground"), shares(theme.ground));
    gl.uniform3fv(uniform("u_accent"), shares(theme.accent));
    gl.bindVertexArray(vertices);
  }

  return {
    paint(frame) {
      if (drawing.nodeOrder.data.length === 0) return;
      begin(frame);
      order.bind(2, drawing.nodeOrder);
      gl.drawArrays(gl.TRIANGLES, 0, 3 * drawing.nodeOrder.data.length);
      if (drawing.litNodes.data.length > 0) {
        lit.bind(2, drawing.litNodes);
        gl.drawArrays(gl.TRIANGLES, 0, 1.5 * drawing.litNodes.data.length);
      }
      gl.bindVertexArray(null);
    },
    dispose() {
      for (const held of [faces, order, lit]) held.dispose();
      gl.deleteVertexArray(vertices);
      gl.deleteProgram(program);
    }
  };
}

/** #rrggbb → three shares in [0, 1]. */
const shares = (hex: string): number[] => [16, 8, 0].map((shift) => ((packed(hex) >> shift) & 255) / 255);
