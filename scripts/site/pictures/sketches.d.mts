export type ReadsName = 'meeting' | 'person' | 'item' | 'speech' | 'decision' | 'action';
type Reads = ReadsName | '' | null | readonly ReadsName[];

export interface Box {
  gap?: boolean;
  text?: string;
  cells?: readonly string[];
  style: string;
  /** Of a row, one for each cell. */
  reads: Reads | readonly Reads[];
}

export interface Sketch {
  describes: string;
  columns?: readonly number[];
  boxes: readonly Box[];
}

export const READS: Readonly<Record<ReadsName, { label: string; tone: string }>>;
export const SKETCHES: Readonly<Record<string, Sketch>>;
export function linesOfSketch(sketch: Sketch): { text: string; box: Box | null }[];
