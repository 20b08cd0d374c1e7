/** The parts of a Word file that are the same, or nearly, in all. */
import { escapeXml, XML } from '../xml.mjs';

export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PARTS = ['styles', 'numbering', 'comments', 'header', 'footer'];

const file = (part) => (part === 'header' || part === 'footer' ? `${part}1.xml` : `${part}.xml`);

export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${PARTS.map((part) => `<Override PartName="/word/${file(part)}" ContentType="${WORD}.${part}+xml"/>`).join('')}</Types>`;

export const RELS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`;

export const DOCUMENT_RELS = `${XML}<Relationships xmlns="${PACKAGE}/relationships">${PARTS.map((part, index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${part}" Target="${file(part)}"/>`).join('')}</Relationships>`;

const paragraphStyle = (id, name, properties, run) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const side = (name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');

export const STYLES = `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>${paragraphStyle('Title', 'Title', '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="30"/>')}${paragraphStyle('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="180" w:after="100"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="22"/>')}${paragraphStyle('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>', '')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style></w:styles>`;

export const commentsXml = (comments) =>
  `${XML}<w:comments ${W}>${comments.map((text, id) => `<w:comment w:id="${id}" w:author="A. Clerk" w:date="2020-01-02T03:04:00Z" w:initials="AC"><w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p></w:comment>`).join('')}</w:comments>`;

const text = (words) => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
const field = (name) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

export const headerXml = (words) => `${XML}<w:hdr ${W}><w:p>${text(words)}</w:p></w:hdr>`;

export const footerXml = (words) =>
  `${XML}<w:ftr ${W}><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs></w:pPr>${text(words)}<w:r><w:tab/></w:r>${text('Page ')}${field('PAGE')}${text(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`;
