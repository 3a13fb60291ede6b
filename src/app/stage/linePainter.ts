import {type Drawing, FADED, GHOST_OPACITY} from "./drawing.ts";
import {createBufferOf, createTextureOf, ITEM_AT, linkProgram, take, uniformsOf} from "./gpu.ts";
import type {Painter} from "./sigmaProgram.ts";

// Draws edges as lines one device pixel wide. A vertex knows its node; its edge is its own number halved, and whether
// that is shown is one byte in a texture: a filter step sends these bytes and nothing else.

const VERTEX = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
in uint a_node;
uniform sampler2D u_places;
uniform usampler2D u_states;
uniform usampler2D u_inks;
uniform mat3 u_matrix;
uniform float u_faded;
uniform float u_density;
out vec4 v_colour;
${ITEM_AT}

void main() {
  uint edge = uint(gl_VertexID) >> 1;
  uint state = texelFetch(u_states, itemAt(edge), 0).r;
  if (state == 0u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  uint ink = texelFetch(u_inks, itemAt(edge), 0).r;
  float opacity = float(ink >> 24) / 255.0 * u_density;
  opacity *= state == 2u ? ${GHOST_OPACITY} : mix(1.0, ${FADED.edge}, u_faded);
  v_colour = vec4(float((ink >> 16) & 255u), float((ink >> 8) & 255u), float(ink & 255u), 255.0) / 255.0 * opacity;
  vec2 place = texelFetch(u_places, itemAt(a_node), 0).xy;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
in vec4 v_colour;
out vec4 colour;
void main() {
  colour = v_colour;
}`;

/** Paints the lines of a drawing; places are bound to texture unit 0 by the caller. */
export function createLinePainter(gl: WebGL2RenderingContext, drawing: Drawing): Painter {
  const program = linkProgram(gl, VERTEX, FRAGMENT);
  const uniform = uniformsOf(gl, program);
  const one = {type: gl.UNSIGNED_BYTE as GLenum, format: gl.RED_INTEGER as GLenum, entries: 1};
  const states = createTextureOf(gl, {...one, internal: gl.R8UI});
  const inks = createTextureOf(gl, {...one, internal: gl.R32UI, type: gl.UNSIGNED_INT});
  const [ends, order] = [createBufferOf(gl, gl.ARRAY_BUFFER), createBufferOf(gl, gl.ELEMENT_ARRAY_BUFFER)];
  const node = gl.getAttribLocation(program, "a_node");
  const vertices = gl.createVertexArray();
  return {
    paint({matrix}) {
      const {lines, faded} = drawing;
      take(gl, program);
      states.bind(1, lines.states);
      inks.bind(2, lines.inks);
      gl.uniform1i(uniform("u_places"), 0);
      gl.uniform1i(uniform("u_states"), 1);
      gl.uniform1i(uniform("u_inks"), 2);
      gl.uniformMatrix3fv(uniform("u_matrix"), false, matrix);
      gl.uniform1f(uniform("u_faded"), faded);
      gl.uniform1f(uniform("u_density"), lines.density);
      gl.bindVertexArray(vertices);
      ends.bind(lines.ends);
      gl.enableVertexAttribArray(node);
      gl.vertexAttribIPointer(node, 1, gl.UNSIGNED_INT, 4, 0);
      order.bind(lines.order);
      gl.drawElements(gl.LINES, 2 * lines.count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    dispose() {
      for (const held of [states, inks, ends, order]) held.dispose();
      gl.deleteVertexArray(vertices);
      gl.deleteProgram(program);
    }
  };
}
