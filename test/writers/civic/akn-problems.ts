/** What is wrong with Akoma Ntoso: beside the schema of OASIS, and in what it refers to. */
import { XmlBufferInputProvider, xmlRegisterInputProvider, XmlDocument, XsdValidator, XmlElement } from 'libxml2-wasm';
import { readStandard } from './standards.ts';

const FOLDER = 'akoma-ntoso';
const NAMESPACES = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
const REFERENCES = ['by', 'as', 'source', 'refersTo', 'outcome', 'choice', 'href'] as const;
/** What is to be answered for: a person or an organization. */
const AGENTS = new Set(['TLCPerson', 'TLCOrganization']);

export function newAknCheck(): (xml: string) => string[] {
  const imported = new XmlBufferInputProvider({ 'akn/xml.xsd': Buffer.from(readStandard(`${FOLDER}/xml.xsd`)) });
  xmlRegisterInputProvider(imported);
  const schema = XmlDocument.fromString(readStandard(`${FOLDER}/akomantoso30.xsd`), { url: 'akn/akomantoso30.xsd' });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromBuffer(Buffer.from(xml));
    try {
      return [...invalid(document), ...unresolved(document)];
    } finally {
      document.dispose();
    }
  };

  function invalid(document: XmlDocument): string[] {
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  }
}

function unresolved(document: XmlDocument): string[] {
  const names = new Map<string, string>();
  const problems: string[] = [];
  const all = document.find('//a:*', NAMESPACES).filter((node) => node instanceof XmlElement);
  for (const one of all) {
    const eId = one.attr('eId')?.value;
    if (eId === undefined) continue;
    if (names.has(eId)) problems.push(`two are called ${eId}`);
    names.set(eId, one.name);
  }
  for (const one of all) {
    for (const attribute of REFERENCES) {
      for (const word of one.attr(attribute)?.value.split(/\s+/) ?? []) {
        if (attribute === 'href' && !word.startsWith('#')) continue;
        const target = names.get(word.replace(/^#/, ''));
        if (!word.startsWith('#') || target === undefined)
          problems.push(`${one.name}/@${attribute} ${word} names nothing`);
        else if (['by', 'source'].includes(attribute) && !AGENTS.has(target)) problems.push(`${word} is no agent`);
        else if (attribute !== 'href' && !target.startsWith('TLC')) problems.push(`${word} is no TLC`);
      }
    }
  }
  return problems;
}
