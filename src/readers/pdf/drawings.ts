/** What is drawn on a page: the rules that tables are made of, and how much of it pictures cover. */
import { greatest, least } from '../../extremes.ts';
import type { Rule } from '../layout/page.ts';
import type { Pdf } from './engine.ts';
import { apply, multiply, readMatrix, type Matrix } from './geometry.ts';

const SETTINGS = {
  /** A filled box this thin is a rule. */
  thin: 3,
  /** A rule at least this long: shorter ones are parts of pictures and letters. */
  minLength: 4,
  /** How far the ends of a rule may be apart across it. */
  askew: 0.8,
  /** A page with more drawn parts holds a map or a chart; what is beyond is not looked at. */
  maxSegments: 40_000,
  /** Drawings inside drawings. */
  maxDepth: 6,
  /** A stroke or fill lighter than this is not seen on paper. */
  white: 250,
};

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;
const FLOAT_BYTES = 4;

export interface Drawings {
  rules: Rule[];
  /** Area of all pictures, in square points. */
  pictureArea: number;
  /** Whether anything but text is on the page. */
  any: boolean;
}

interface Walk {
  pdf: Pdf;
  found: Drawings;
  segments: number;
}

/** The rules and pictures of an open page, as the page is seen. */
export function drawingsOf(pdf: Pdf, page: number, place: Matrix): Drawings {
  const walk: Walk = { pdf, found: { rules: [], pictureArea: 0, any: false }, segments: 0 };
  const count = pdf.calls.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) object(walk, pdf.calls.FPDFPage_GetObject(page, i), place, 0);
  return walk.found;
}

function object(walk: Walk, handle: number, place: Matrix, depth: number): void {
  const { pdfium, calls, scratch } = walk.pdf;
  const type = calls.FPDFPageObj_GetType(handle);
  if (type !== PATH && type !== IMAGE && type !== FORM) return;
  calls.FPDFPageObj_GetMatrix(handle, scratch);
  const matrix = multiply(readMatrix(pdfium, scratch), place);
  if (type === FORM) {
    if (depth >= SETTINGS.maxDepth) return;
    const count = calls.FPDFFormObj_CountObjects(handle);
    for (let i = 0; i < count; i++) object(walk, calls.FPDFFormObj_GetObject(handle, i), matrix, depth + 1);
    return;
  }
  walk.found.any = true;
  // A picture fills the unit square of its matrix.
  if (type === IMAGE) walk.found.pictureArea += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  else if (walk.segments < SETTINGS.maxSegments) path(walk, handle, matrix);
}

function path(walk: Walk, handle: number, matrix: Matrix): void {
  const { pdfium, calls, scratch } = walk.pdf;
  calls.FPDFPath_GetDrawMode(handle, scratch, scratch + 4);
  const [fill = 0, stroke = 0] = pdfium.pdfium.HEAP32.subarray(scratch / 4, scratch / 4 + 2);
  if (fill === 0 && stroke === 0) return;
  if (isWhite(walk, handle, stroke !== 0)) return;
  const count = calls.FPDFPath_CountSegments(handle);
  walk.segments += count;
  let points: [number, number][] = [];
  const close = (closes: boolean) => {
    const [first] = points;
    if (closes && first !== undefined) points.push(first);
    if (stroke !== 0) strokes(points, walk.found.rules);
    else filled(points, walk.found.rules);
    points = [];
  };
  for (let i = 0; i < count; i++) {
    const segment = calls.FPDFPath_GetPathSegment(handle, i);
    const type = calls.FPDFPathSegment_GetType(segment);
    if (type === MOVE_TO) close(false);
    if (type !== LINE_TO && type !== MOVE_TO) return;
    calls.FPDFPathSegment_GetPoint(segment, scratch, scratch + FLOAT_BYTES);
    const [x = 0, y = 0] = pdfium.pdfium.HEAPF32.subarray(scratch / FLOAT_BYTES, scratch / FLOAT_BYTES + 2);
    points.push(apply(matrix, x, y));
    if (calls.FPDFPathSegment_GetClose(segment) !== 0) close(true);
  }
  close(false);
}

function isWhite({ pdf: { pdfium, calls, scratch } }: Walk, handle: number, stroke: boolean): boolean {
  const ask = stroke ? calls.FPDFPageObj_GetStrokeColor : calls.FPDFPageObj_GetFillColor;
  if (ask(handle, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return false;
  return pdfium.pdfium.HEAPU32.subarray(scratch / 4, scratch / 4 + 3).every((part) => part >= SETTINGS.white);
}

/** Each straight part of a stroked path that runs along the page or up it. */
function strokes(points: readonly [number, number][], rules: Rule[]): void {
  for (let i = 1; i < points.length; i++) {
    const [ax = 0, ay = 0] = points[i - 1] ?? [];
    const [bx = 0, by = 0] = points[i] ?? [];
    push(rules, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), SETTINGS.askew);
  }
}

/** A filled box that is thin is a rule. */
function filled(points: readonly [number, number][], rules: Rule[]): void {
  if (points.length < 3) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  push(rules, least(xs), least(ys), greatest(xs), greatest(ys), SETTINGS.thin);
}

function push(rules: Rule[], x0: number, y0: number, x1: number, y1: number, thin: number): void {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= thin && width >= SETTINGS.minLength && width > height) {
    const y = (y0 + y1) / 2;
    rules.push({ x0, x1, y0: y, y1: y });
  } else if (width <= thin && height >= SETTINGS.minLength) {
    const x = (x0 + x1) / 2;
    rules.push({ x0: x, x1: x, y0, y1 });
  }
}
