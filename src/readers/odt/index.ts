/** OpenDocument text: the parts of its package to drafts. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Draft } from '../draft.ts';
import { compose } from '../compose.ts';
import type { Reader } from '../reader.ts';
import { openPackage } from '../unzip.ts';
import { blocksOf, type Part } from './blocks.ts';
import { furnitureOf } from '../furniture.ts';
import { listStylesOf } from './lists.ts';
import { stylesOf } from './styles.ts';
import { MAX_COPIES } from './table.ts';
import { elementsIn, find, readTree, type Element } from './xml.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** Reads an OpenDocument text. Throws ReadError where it is encrypted, damaged, or another kind of OpenDocument. */
export const readOdt: Reader = (bytes) => {
  const files = openPackage(bytes);
  if (files.text('META-INF/manifest.xml')?.includes('encryption-data') === true)
    throw new ReadError('encrypted', 'is encrypted');
  const xml = files.text('content.xml');
  if (xml === null) throw new ReadError('damaged', 'is a damaged OpenDocument text: it has no "content.xml"');
  const content = readTree(xml);
  const styles = readTree(files.text('styles.xml') ?? '<none/>');
  const root = find(content.root, 'office:document-content');
  const text = find(root, 'office:body', 'office:text');
  if (text === undefined) throw refusal(find(root, 'office:body'));

  const copies = { left: MAX_COPIES };
  const looks = find(styles.root, 'office:document-styles');
  const named = find(looks, 'office:styles');
  const partOf = (automatic: Element | undefined): Part => ({
    styleOf: stylesOf([named, automatic]),
    listStyles: listStylesOf([named, automatic]),
    copies,
    headings: [],
    lists: new Map(),
  });
  const pages = find(looks, 'office:master-styles');
  const furniture = furnitureIn(pages, partOf(find(looks, 'office:automatic-styles')));
  const body = blocksOf(text, partOf(find(root, 'office:automatic-styles')));
  const document = compose([...furniture, ...body], { mediaType: MEDIA_TYPE });

  const diagnostics = [];
  if (content.damaged)
    diagnostics.push(diagnostic('part-lost', 'is damaged: what could not be understood is left out'));
  if (copies.left === 0) diagnostics.push(diagnostic('limit-reached', 'repeats cells of tables without end'));
  return { document, diagnostics };
};

function refusal(body: Element | undefined): ReadError {
  const kind = body === undefined ? undefined : elementsIn(body)[0]?.name.replace('office:', '');
  if (kind === undefined) return new ReadError('damaged', 'is a damaged OpenDocument text: it has no body');
  return new ReadError('unsupported-type', `is an OpenDocument ${kind}, not a text`);
}

const HEADER = /^style:header(?:-left|-first)?$/;
const FOOTER = /^style:footer(?:-left|-first)?$/;

/** Headers and footers of all pages; they stand before the body. */
function furnitureIn(pages: Element | undefined, part: Part): Draft[] {
  const seen = new Set<string>();
  const all = pages === undefined ? [] : elementsIn(pages).flatMap(elementsIn);
  const shown = all.filter(({ attributes }) => attributes['style:display'] !== 'false');
  const matching = (kind: RegExp) =>
    shown.filter(({ name }) => kind.test(name)).flatMap((one) => furnitureOf(blocksOf(one, part), seen));
  return [...matching(HEADER), ...matching(FOOTER)];
}
