/** Coordinates: a PDF counts from below, its pages may be turned, and objects carry matrices. */
import type { Pdfium } from './engine.ts';

/** [a, b, c, d, e, f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const FLOAT_BYTES = 4;

/** What the matrix `inner`, inside a drawing that `outer` places, comes to. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six floats at an address. */
export function readMatrix(pdfium: Pdfium, address: number): Matrix {
  const at = address / FLOAT_BYTES;
  const heap = pdfium.pdfium.HEAPF32;
  const n = (i: number) => heap[at + i] ?? 0;
  return [n(0), n(1), n(2), n(3), n(4), n(5)];
}

/** How the points of a page come to stand when it is seen the right way up. */
export interface View {
  width: number;
  height: number;
  place: Matrix;
}

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The view of a page whose visible part is `frame`, turned `quarters` times clockwise. */
export function viewOf({ left, top, right, bottom }: Frame, quarters: number): View {
  const width = right - left;
  const height = top - bottom;
  const turned = quarters % 2 === 1;
  const places: readonly Matrix[] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ];
  return { width: turned ? height : width, height: turned ? width : height, place: places[quarters] ?? IDENTITY };
}

/** The visible part of a page in its own coordinates. */
export function frameOf(pdfium: Pdfium, page: number, scratch: number): Frame {
  pdfium.FPDF_GetPageBoundingBox(page, scratch);
  const heap = pdfium.pdfium.HEAPF32;
  const at = scratch / FLOAT_BYTES;
  const [left = 0, top = 0, right = 0, bottom = 0] = heap.subarray(at, at + 4);
  return { left, top: Math.max(top, bottom), right, bottom: Math.min(top, bottom) };
}
