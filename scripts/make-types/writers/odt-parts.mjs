/** The parts of an OpenDocument text that are the same, or nearly, in all. */
import { escapeXml, XML } from '../xml.mjs';

export const MIME = 'application/vnd.oasis.opendocument.text';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = { office: 'office', text: 'text', table: 'table', style: 'style', fo: 'xsl-fo-compatible' };

export const NAMESPACES = `${Object.entries(SPACES)
  .map(([prefix, name]) => `xmlns:${prefix}="${OASIS}:${name}:1.0"`)
  .join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`;

export const CHANGE_INFO = '<dc:creator>A. Clerk</dc:creator><dc:date>2020-01-02T03:04:00</dc:date>';

export const MANIFEST = `${XML}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const FORMATS = { letter: 'a', roman: 'i', decimal: '1' };

/** A list style; `forms` has one form for each level. */
export function listStyle(name, forms) {
  const levels = forms.map(({ kind, before, after, start }, index) => {
    const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="${index + 1}cm" fo:text-indent="-1cm"/></style:list-level-properties>`;
    const level = `text:level="${index + 1}"`;
    if (kind === 'bullet')
      return `<text:list-level-style-bullet ${level} text:bullet-char="•">${place}</text:list-level-style-bullet>`;
    return `<text:list-level-style-number ${level} style:num-format="${FORMATS[kind]}" style:num-prefix="${before}" style:num-suffix="${after}" text:start-value="${start}">${place}</text:list-level-style-number>`;
  });
  return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
}

const paragraphStyle = (name, paragraph, text = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}</style:paragraph-properties>${text}</style:style>`;

const tab = (at) => `><style:tab-stops><style:tab-stop style:position="${at}"/></style:tab-stops>`;
const BOLD = '<style:text-properties fo:font-weight="bold"/>';
const cellStyle = (name, border) =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="${border}"/></style:style>`;

export const STATIC_STYLES = [
  paragraphStyle('Subheading', 'fo:keep-with-next="always">', BOLD),
  paragraphStyle('Pairs', tab('8.25cm')),
  paragraphStyle('Labelled', `fo:margin-left="3cm" fo:text-indent="-3cm"${tab('3cm')}`),
  paragraphStyle('Right', 'fo:text-align="end">'),
  `<style:style style:name="Strong" style:family="text">${BOLD}</style:style>`,
  '<style:style style:name="Table" style:family="table"><style:table-properties style:width="16.5cm" table:align="left"/></style:style>',
  cellStyle('Ruled', '0.5pt solid #000000'),
  cellStyle('Bare', 'none'),
].join('');

export const stylesXml = ({ header, footer }) =>
  `${XML}<office:document-styles ${NAMESPACES}><office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-family="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:style><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always"/>${BOLD}</style:style></office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.25cm" fo:margin-right="2.25cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>${escapeXml(header)}</text:p></style:header><style:footer><text:p>${escapeXml(footer)}<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
