/** The parts of a Word file: the main one by what the package says, the others by what the main one refers to. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Diagnostic } from '../../schema.ts';
import { openPackage, type Package } from '../unzip.ts';
import { attribute, childrenOf, readTree, type Node } from './xml.ts';

export interface Parts {
  /** The XML of the main part. */
  main: string;
  /** The name of the part that the main one refers to as "styles", "numbering", "footnotes"; null where there is none. */
  named(kind: string): string | null;
  /** The name of the part that the main one refers to by an id; null for what lies outside of the package. */
  referred(id: string): string | null;
  /** What `read` makes of a side part; null, with a diagnostic, where the part is broken. */
  side<T>(name: string | null, lost: string, read: (xml: string) => T): T | null;
  diagnostics: Diagnostic[];
}

interface Relation {
  id: string;
  /** The last word of its address: "styles". */
  kind: string;
  /** The part's name in the package. */
  target: string;
}

/** Opens a package. Throws ReadError where it is none, or has no main part. */
export function openParts(bytes: Uint8Array): Parts {
  const files = openPackage(bytes);
  const diagnostics: Diagnostic[] = [];
  const side: Parts['side'] = (name, lost, read) => {
    try {
      const xml = name === null ? null : files.text(name);
      return xml === null ? null : read(xml);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      diagnostics.push(diagnostic('part-lost', `The part "${name}" of the file is broken: ${lost} lost.`));
      return null;
    }
  };
  const name = mainPart(files);
  const main = name === undefined ? null : files.text(name);
  if (name === undefined || main === null) throw new ReadError('damaged', 'is not a Word file: it has no main part');
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const relationsPart = `${folder}_rels/${name.slice(slash)}.rels`;
  const relations = side(relationsPart, 'headers and footers are', (xml) => relationsIn(xml, folder)) ?? [];
  const byId = new Map(relations.map(({ id, target }) => [id, target]));
  return {
    main,
    diagnostics,
    side,
    referred: (id) => byId.get(id) ?? null,
    named: (kind) => relations.find((one) => one.kind === kind)?.target ?? existing(files, `${folder}${kind}.xml`),
  };
}

const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled/;
const USUAL_NAME = /^word\/document\d*\.xml$/i;

function mainPart(files: Package): string | undefined {
  const related = tolerant(() => relationsIn(files.text('_rels/.rels') ?? '', '')).find(
    ({ kind }) => kind === 'officeDocument',
  )?.target;
  if (related !== undefined && files.names.includes(related)) return related;
  const types = tolerant(() => childrenOf(readTree(files.text('[Content_Types].xml') ?? ''), 'ct:Override'));
  const main = types.find((node) => MAIN_TYPE.test(attribute(node.attributes, 'ContentType') ?? ''));
  const named = main === undefined ? undefined : partName(attribute(main.attributes, 'PartName') ?? '', '');
  if (named !== undefined && files.names.includes(named)) return named;
  return files.names.find((name) => USUAL_NAME.test(name));
}

function tolerant<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}

function relationsIn(xml: string, folder: string): Relation[] {
  return childrenOf(readTree(xml), 'rel:Relationship')
    .filter((node) => attribute(node.attributes, 'TargetMode') !== 'External')
    .map((node) => relationOf(node, folder));
}

function relationOf({ attributes }: Node, folder: string): Relation {
  const type = attribute(attributes, 'Type') ?? '';
  return {
    id: attribute(attributes, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: partName(attribute(attributes, 'Target') ?? '', folder),
  };
}

/** A target as a name in the package: "styles.xml", "./styles.xml", "../word/styles.xml", "/word/styles.xml". */
function partName(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function existing(files: Package, name: string): string | null {
  return files.names.includes(name) ? name : null;
}
