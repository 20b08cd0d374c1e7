/** Pages of words and rules to drafts in reading order. What a scan and a PDF have in common. */
import { addAll } from '../../add-all.ts';
import type { Draft } from '../draft.ts';
import { furnitureOf } from './furniture.ts';
import { gridsOf, type Grid } from './grids.ts';
import { linesOf, type Line } from './lines.ts';
import type { Page, Rule, Word } from './page.ts';
import {
  append,
  Hyphens,
  leadingOf,
  paragraphsOf,
  startsParagraph,
  textOf,
  type DraftedParagraph,
  type Measure,
} from './paragraphs.ts';
import { LAYOUT } from './settings.ts';
import { continues, gridTable, joinTables, zoneTable, type PlacedTable } from './tables.ts';
import { zonesOf } from './zones.ts';

/** What is kept of a page once its words are lines: the words of ruled tables stand in these. */
interface Sheet {
  number: number;
  height: number;
  lines: Line[];
  tables: PlacedTable[];
}

/** Collects pages one by one, in any order, so that no more than one need be open; lays them out together in the end. */
export class Layout {
  readonly #sheets: Sheet[] = [];
  readonly #hyphens = new Hyphens();

  add(page: Page): void {
    const { grids, loose } = gridsOf(page.rules);
    const { inGrids, free } = share(page.words, grids);
    const lines = linesOf(free, page.number);
    underline(lines, loose);
    for (const line of lines) this.#hyphens.add(textOf(line));
    const tables = grids.flatMap((grid, index): PlacedTable[] => {
      const words = inGrids[index] ?? [];
      return words.length === 0 ? [] : [gridTable(grid, words, page.number, this.#hyphens)];
    });
    this.#sheets.push({ number: page.number, height: page.height, lines, tables });
  }

  /** All pages as drafts. */
  drafts(): Draft[] {
    this.#sheets.sort((a, b) => a.number - b.number);
    const furniture = furnitureOf(this.#sheets);
    const textSize = usualSize(this.#sheets);
    const drafts: Draft[] = [];
    /** What stands last on the page before, and may go on. */
    let open: Part | null = null;
    this.#sheets.forEach((sheet, index) => {
      const parts = partsOf(sheet, furniture, textSize, this.#hyphens);
      // Its lines have become drafts; of a long document no more than a page is kept as lines.
      sheet.lines = [];
      sheet.tables = [];
      const [first] = parts.body;
      const joinsTable =
        open?.placed !== undefined && first?.placed !== undefined && continues(open.placed, first.placed);
      const isBegun =
        joinsTable &&
        open?.placed !== undefined &&
        first?.placed !== undefined &&
        joinTables(open.placed, first.placed, this.#hyphens);
      if (!isBegun && index > 0) drafts.push({ type: 'page-break' });
      const joinsText = open !== null && first !== undefined && joinParagraphs(open, first, this.#hyphens);
      if (joinsTable || joinsText) parts.body.shift();
      addAll(drafts, [...parts.head, ...parts.body.map((part) => part.draft), ...parts.foot]);
      open = parts.body.at(-1) ?? (joinsTable || joinsText ? open : null);
    });
    return drafts;
  }
}

/** Shares words out between the grids that they stand in and the rest of the page. */
function share(words: readonly Word[], grids: readonly Grid[]): { inGrids: Word[][]; free: Word[] } {
  const inGrids = grids.map((): Word[] => []);
  const free: Word[] = [];
  for (const word of words) {
    const x = (word.x0 + word.x1) / 2;
    const y = (word.y0 + word.y1) / 2;
    let best = -1;
    grids.forEach((grid, index) => {
      if (x < grid.x0 || x > grid.x1 || y < grid.y0 || y > grid.y1) return;
      const known = grids[best];
      const isInner =
        known === undefined || grid.x1 - grid.x0 + grid.y1 - grid.y0 < known.x1 - known.x0 + known.y1 - known.y0;
      if (isInner) best = index;
    });
    (inGrids[best] ?? free).push(word);
  }
  return { inGrids, free };
}

/** Marks the words that a rule runs close below. */
function underline(lines: readonly Line[], rules: readonly Rule[]): void {
  for (const line of lines) {
    for (const segment of line.segments) {
      for (const run of segment.runs) {
        const { box } = run;
        if (box === undefined) continue;
        const is = rules.some(
          (rule) =>
            rule.y0 >= line.baseline - 1 &&
            rule.y0 <= line.baseline + LAYOUT.underline * line.size &&
            rule.x0 <= box.x + line.size / 2 &&
            rule.x1 >= box.x + box.width - line.size,
        );
        if (is) run.underline = true;
      }
    }
  }
}

/** The size that most characters of the text have. */
function usualSize(sheets: readonly Sheet[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of sheets) {
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2;
      counts.set(size, (counts.get(size) ?? 0) + textOf(line).length);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

interface Part {
  y: number;
  draft: Draft;
  /** The paragraph that may go on over the page. */
  paragraph?: DraftedParagraph & { measure: Measure };
  /** The table that may go on over the page. */
  placed?: PlacedTable;
}

function partsOf(
  sheet: Sheet,
  furniture: ReadonlySet<Line>,
  textSize: number,
  hyphens: Hyphens,
): { head: Draft[]; body: Part[]; foot: Draft[] } {
  const body: Part[] = sheet.tables.map((placed) => ({ y: placed.y0, draft: placed.table, placed }));
  const head: Draft[] = [];
  const foot: Draft[] = [];
  const lines: Line[] = [];
  for (const line of sheet.lines) {
    if (furniture.has(line)) (line.baseline < sheet.height / 2 ? head : foot).push(furnitureDraft(line));
    else lines.push(line);
  }
  const right = rightOf(lines);
  const leading = leadingOf(lines, right);
  for (const run of betweenTables(lines, sheet.tables)) {
    for (const part of zonesOf(run, leading)) {
      if (Array.isArray(part)) {
        for (const paragraph of paragraphsOf(part, { right, leading }, hyphens))
          body.push({
            y: paragraph.lines[0]?.baseline ?? 0,
            draft: draftOf(paragraph, textSize),
            paragraph: { ...paragraph, measure: { right, leading } },
          });
      } else {
        const placed = zoneTable(part, hyphens);
        body.push({ y: placed.y0, draft: placed.table, placed });
      }
    }
  }
  return { head, body: body.sort((a, b) => a.y - b.y), foot };
}

function furnitureDraft(line: Line): Draft {
  return {
    type: 'furniture',
    runs: line.segments.flatMap(({ runs }, index) => (index === 0 ? runs : [{ value: ' ' }, ...runs])),
  };
}

/** Where full lines end: as far as at least two of them reach. */
function rightOf(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => b - a);
  const size = lines[0]?.size ?? 0;
  return ends.find((end, index) => end - (ends[index + 1] ?? -Infinity) <= LAYOUT.columnGap * size) ?? ends[0] ?? 0;
}

function betweenTables(lines: readonly Line[], tables: readonly PlacedTable[]): Line[][] {
  const runs: Line[][] = [];
  let key = -1;
  for (const line of lines) {
    const above = tables.filter((table) => table.y0 < line.baseline).length;
    if (above === key) runs.at(-1)?.push(line);
    else runs.push([line]);
    key = above;
  }
  return runs;
}

/** Joins the first paragraph of a page to the last one of the page before, where it goes on there. */
function joinParagraphs({ paragraph: above }: Part, { paragraph: below }: Part, hyphens: Hyphens): boolean {
  const last = above?.lines.at(-1);
  const [first] = below?.lines ?? [];
  if (above === undefined || below === undefined || last === undefined || first === undefined) return false;
  const moved = { ...first, baseline: last.baseline + above.measure.leading };
  if (startsParagraph(above.lines, moved, above.measure)) return false;
  append(above.runs, below.runs, hyphens);
  return true;
}

function draftOf(paragraph: DraftedParagraph, textSize: number): Draft {
  const size = paragraph.lines[0]?.size ?? 0;
  const length = paragraph.runs.reduce((sum, run) => sum + run.value.length, 0);
  const isHeading = size >= LAYOUT.headingSize * textSize && length <= LAYOUT.headingLength;
  return isHeading ? { type: 'heading', level: 1, runs: paragraph.runs } : { type: 'paragraph', runs: paragraph.runs };
}
