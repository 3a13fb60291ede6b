// Lengths as SVG writes them. A number is told by whole hundredths or tenths: `toFixed` takes twenty times as long.

import type {Point} from "../core/scene/scene.ts";

/** A length to the hundredth of a px, which is finer than any printer: "12", "0.5", "-3.25". */
export function px(length: number): string {
  const value = Math.round(length * 100);
  const size = Math.abs(value);
  const rest = size % 100;
  const digits = rest % 10 === 0 ? rest / 10 : rest < 10 ? `0${rest}` : rest;
  const whole = (size - rest) / 100;
  return signed(value, rest === 0 ? String(whole) : `${whole}.${digits}`);
}

export const point = ([x, y]: Point): string => `${px(x)} ${px(y)}`;

export const polygon = (points: readonly Point[]): string => `M${points.map(point).join("L")}Z`;

/** An attribute, left out where its value is the usual one. */
export const attribute = (name: string, value: number, usual: number): string =>
  value === usual ? "" : ` ${name}="${px(value)}"`;

/** A length in whole tenths of a px. */
export const tenths = (length: number): number => Math.round(length * 10);

/** Whole tenths as a length without what SVG can do without: ".5", "-.5", "12", "12.3". */
export function decimal(value: number): string {
  const size = Math.abs(value);
  const rest = size % 10;
  const whole = (size - rest) / 10;
  return signed(value, rest === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${rest}`);
}

/** A px length to the tenth, as `decimal` has it. */
export const shortLength = (length: number): string => decimal(tenths(length));

const signed = (value: number, digits: string): string => (value < 0 ? `-${digits}` : digits);
