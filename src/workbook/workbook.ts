/** A workbook (Office Open XML, .xlsx) of sheets that grow row by row. The same rows give the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { MOST_ROWS, openSheet, type Sheet, type SheetColumn, type SheetParts } from './sheet.ts';
import { STYLES } from './styles.ts';
import { escapeXml, sharedString } from './xml.ts';

export interface Workbook {
  /** A sheet behind the others, of 26 columns at most; `name` has 24 characters at most and none of `[]:*?/\'`. */
  addSheet<Row>(name: string, columns: readonly SheetColumn<Row>[]): Pick<Sheet<Row>, 'put'>;
  bytes(): Uint8Array;
}

interface Named extends SheetParts {
  name: string;
}

/** ZIP knows no earlier day: every workbook is as old. */
const MODIFIED = new Date(1980, 0, 1);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet with `mostRows`, the header counted, is full: what follows goes to another of its name. */
export function openWorkbook(mostRows = MOST_ROWS): Workbook {
  const numbers = new Map<string, number>();
  const strings = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const groups: (() => Named[])[] = [];
  return {
    addSheet<Row>(name: string, columns: readonly SheetColumn<Row>[]) {
      const first = groups.length === 0;
      const sheets = [openSheet(columns, strings, first)];
      let rows = 1;
      groups.push(() => sheets.map((sheet, index) => ({ name: numbered(name, index), ...sheet.parts() })));
      return {
        put(row: Row) {
          if (rows === mostRows) {
            sheets.push(openSheet(columns, strings, false));
            rows = 1;
          }
          rows++;
          sheets.at(-1)?.put(row);
        },
      };
    },
    bytes: () =>
      zipped(
        groups.flatMap((sheets) => sheets()),
        [...numbers.keys()],
      ),
  };
}

function numbered(name: string, index: number): string {
  return index === 0 ? name : `${name} (${String(index + 1)})`;
}

function zipped(sheets: readonly Named[], strings: readonly string[]): Uint8Array {
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationships(partsOf(sheets))],
    ['xl/styles.xml', STYLES],
    ['xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${strings.map(sharedString).join('')}</sst>`],
    ...sheets.flatMap(({ xml, links }, index): [string, string][] => {
      const name = sheetFile(index);
      const sheet: [string, string] = [`xl/worksheets/${name}`, xml];
      return links === null ? [sheet] : [sheet, [`xl/worksheets/_rels/${name}.rels`, links]];
    }),
  ];
  const entries = files.map(([name, text]): [string, Zippable[string]] => [name, [strToU8(text), { mtime: MODIFIED }]]);
  return zipSync(Object.fromEntries(entries));
}

function sheetFile(index: number): string {
  return `sheet${String(index + 1)}.xml`;
}

/** In the order of their ids: the sheets come first. */
function partsOf(sheets: readonly Named[]): [type: string, target: string][] {
  return [
    ...sheets.map((_, index): [string, string] => [`${OFFICE}/worksheet`, `worksheets/${sheetFile(index)}`]),
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ];
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly Named[]): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}\
${part('styles.xml', 'styles')}${part('sharedStrings.xml', 'sharedStrings')}\
${sheets.map((_, index) => part(`worksheets/${sheetFile(index)}`, 'worksheet')).join('')}</Types>`;
}

/** The header is printed on every page; spreadsheets keep the range of a filter under a hidden name. */
function workbookXml(sheets: readonly Named[]): string {
  const list = sheets.map(({ name }, index) => {
    const id = String(index + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const filters = sheets.map(({ name, range }, index) => {
    const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">'${name}'!${cells}</definedName>`;
  });
  const titles = sheets.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">'${name}'!$1:$1</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>\
<sheets>${list.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`;
}
