// The few things that our programs ask of WebGL 2: a linked program, buffers and data textures that follow columns.

import type {Column} from "./column.ts";

/** Items in a row of a data texture: every WebGL 2 has textures this wide. */
export const ROW = 2048;

/** Links a program; throws with the compiler's word where a shader does not compile. */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment]
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("the graphics card gave no shader");
    gl.shaderSource(shader, `#version 300 es\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(`shader: ${gl.getShaderInfoLog(shader)}`);
    gl.deleteShader(shader); // goes with the program
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`program: ${gl.getProgramInfoLog(program)}`);
  return program;
}

/** Makes a program the current one. */
export function take(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, not one of React's hooks
  gl.useProgram(program);
}

/** Where a program's uniforms are, each looked up once. */
export function uniformsOf(
  gl: WebGL2RenderingContext,
  program: WebGLProgram
): (name: string) => WebGLUniformLocation | null {
  const known = new Map<string, WebGLUniformLocation | null>();
  return (name) => {
    if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
    return known.get(name) ?? null;
  };
}

/** Makes `buffer` hold what a column holds, and binds it; uploads only what is not there yet. */
export function createBufferOf(gl: WebGL2RenderingContext, target: GLenum) {
  const buffer = gl.createBuffer();
  let [version, capacity] = [0, 0];
  let source: Column<never> | null = null;
  return {
    bind(column: Column<Float32Array> | Column<Uint32Array> | Column<Uint8Array>): void {
      gl.bindBuffer(target, buffer);
      if (source === column && version === column.version) return;
      if (column.data.byteLength > capacity) {
        capacity = column.data.byteLength;
        gl.bufferData(target, column.data, gl.DYNAMIC_DRAW);
      } else gl.bufferSubData(target, 0, column.data);
      [source, version] = [column as Column<never>, column.version];
    },
    dispose: () => gl.deleteBuffer(buffer)
  };
}

/** How a data texture stores an item. */
export interface ItemFormat {
  internal: GLenum;
  format: GLenum;
  type: GLenum;
  /** Array entries an item takes. */
  entries: number;
}

/** A texture that holds a column, ROW items a row, for shaders to look items up by number. */
export function createTextureOf(gl: WebGL2RenderingContext, {internal, format, type, entries}: ItemFormat) {
  const texture = gl.createTexture();
  let [version, rows] = [0, 0];
  let source: Column<never> | null = null;

  function allocate(needed: number): void {
    rows = needed;
    gl.texImage2D(gl.TEXTURE_2D, 0, internal, ROW, rows, 0, format, type, null);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  }

  return {
    bind(unit: number, column: Column<Float32Array> | Column<Uint32Array> | Column<Uint8Array>): void {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (source === column && version === column.version) return;
      const items = column.data.length / entries;
      const full = Math.floor(items / ROW);
      if (Math.ceil(items / ROW) > rows || rows === 0) allocate(Math.max(1, Math.ceil(items / ROW)));
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
      if (full > 0) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, full, format, type, column.data, 0);
      const rest = items - full * ROW;
      if (rest > 0)
        gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, full, rest, 1, format, type, column.data, full * ROW * entries);
      [source, version] = [column as Column<never>, column.version];
    },
    dispose: () => gl.deleteTexture(texture)
  };
}

/** GLSL: looks up an item of a data texture by its number. */
export const ITEM_AT = /* glsl */ `
ivec2 itemAt(uint item) { return ivec2(int(item % ${ROW}u), int(item / ${ROW}u)); }`;
