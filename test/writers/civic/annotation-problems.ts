/** What is wrong with Web Annotations: beside the model of the W3C, and beside the text that they are about. */

interface Selector {
  type: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  value: string;
  conformsTo: string;
}
interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { type: string; purpose: string; value: string; format?: string }[];
  target: { type: string; source: { id: string; format: string }; selector: Selector[] };
}
export interface Collection {
  '@context': string;
  id: string;
  type: string;
  total: number;
  first: { id: string; type: string; startIndex: number; items: Annotation[] };
}

const PURPOSES = ['tagging', 'describing'];

export function annotationProblems(printed: string, text: string): string[] {
  const collections = [JSON.parse(printed) as Collection | Collection[]].flat();
  const points = [...text];
  return collections.flatMap((collection) => {
    const { items, type } = collection.first;
    const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)];
    return [
      ...(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld' ? [] : ['no context']),
      ...(collection.type === 'AnnotationCollection' && type === 'AnnotationPage' ? [] : ['no collection of a page']),
      ...(collection.total === items.length ? [] : [`${collection.total} are promised, ${items.length} are there`]),
      ...(new Set(ids).size === ids.length && ids.every((id) => URL.canParse(id)) ? [] : ['ids']),
      ...items.flatMap((one) => annotation(one, points).map((problem) => `${one.id}: ${problem}`)),
    ];
  });
}

function annotation({ type, body, target }: Annotation, points: readonly string[]): string[] {
  const isBody = (one: Annotation['body'][number]) =>
    one.type === 'TextualBody' && PURPOSES.includes(one.purpose) && typeof one.value === 'string';
  return [
    ...(type === 'Annotation' ? [] : ['no annotation']),
    ...(body.every(isBody) ? [] : ['a body']),
    ...(target.type === 'SpecificResource' && URL.canParse(target.source.id) ? [] : ['a target']),
    ...selection(target.selector, points),
  ];
}

function selection(selectors: readonly Selector[], points: readonly string[]): string[] {
  const [position, quote, ...fragments] = selectors;
  if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector') return ['no selectors'];
  const { start, end } = position;
  const { exact, prefix, suffix } = quote;
  return [
    ...(points.slice(start, end).join('') === exact ? [] : [`"${exact}" is not at ${start}`]),
    ...(points.slice(0, start).join('').endsWith(prefix) ? [] : [`"${prefix}" is not before`]),
    ...(points.slice(end).join('').startsWith(suffix) ? [] : [`"${suffix}" is not after`]),
    ...fragments.flatMap(({ type, value }) =>
      type === 'FragmentSelector' && /^page=\d+(?:&viewrect=\d+(?:,\d+){3})?$/.test(value) ? [] : [`fragment ${value}`],
    ),
  ];
}
