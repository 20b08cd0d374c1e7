/** A workbook as a spreadsheet reads it, by its own XML. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadCell {
  value: string | number;
  /** The number of its look. */
  style: string;
  text: boolean;
}

export interface ReadSheet {
  name: string;
  /** By "A1". */
  cells: Map<string, ReadCell>;
  /** Below the header, by heading. */
  rows: Record<string, ReadCell['value']>[];
  /** The address by the cells that lead there. */
  links: Map<string, string>;
  autoFilter: string | null;
  pane: Record<string, string> | null;
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Every element of the part; throws for XML that is not well-formed. */
export function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** "_x005F_" is how strings write an underscore that would begin a code. */
const CODE = /_x([\da-f]{4})_/gi;

export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = partsOf(bytes);
  const part = (name: string) => elementsOf(parts[name] ?? '');
  const strings = part('xl/sharedStrings.xml')
    .filter(({ name }) => name === 'si')
    .map(({ text }) => text.replace(CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  return part('xl/workbook.xml')
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => {
      const file = targets.get(attributes['r:id']) ?? '';
      const rels = parts[`xl/${file.replace('/', '/_rels/')}.rels`];
      return readSheet(attributes['name'] ?? '', part(`xl/${file}`), rels ? elementsOf(rels) : [], strings);
    });
}

function readSheet(name: string, elements: Element[], rels: Element[], strings: string[]): ReadSheet {
  const all = (wanted: string) => elements.filter((element) => element.name === wanted);
  const cells = new Map(
    all('c').map(({ attributes, text }): [string, ReadCell] => {
      const isText = attributes['t'] === 's';
      const value = isText ? (strings[Number(text)] ?? `no string ${text}`) : Number(text);
      return [attributes['r'] ?? '', { value, style: attributes['s'] ?? '', text: isText }];
    }),
  );
  const addresses = new Map(rels.map(({ attributes }) => [attributes['Id'], attributes]));
  const links = all('hyperlink').map(({ attributes }): [string, string] => {
    const rel = addresses.get(attributes['r:id']);
    return [attributes['ref'] ?? '', rel?.['TargetMode'] === 'External' ? (rel['Target'] ?? '') : 'no address'];
  });
  return {
    name,
    cells,
    rows: rowsOf(cells),
    links: new Map(links),
    autoFilter: all('autoFilter')[0]?.attributes['ref'] ?? null,
    pane: all('pane')[0]?.attributes ?? null,
  };
}

function rowsOf(cells: ReadonlyMap<string, ReadCell>): Record<string, ReadCell['value']>[] {
  const rows: Record<string, ReadCell['value']>[] = [];
  for (const [place, { value }] of cells) {
    const heading = cells.get(`${place[0] ?? ''}1`)?.value ?? '';
    const number = Number(place.slice(1));
    if (number > 1) (rows[number - 2] ??= {})[String(heading)] = value;
  }
  return rows;
}
