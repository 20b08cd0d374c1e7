import type { Sketch } from './sketches.mjs';

export function drawSketch(id: string, sketch: Sketch): string;
