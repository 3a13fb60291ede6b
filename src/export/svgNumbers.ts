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

const signed = (value: number, digits: string): string => (value < 0 ? `-${digits}` : digits);
