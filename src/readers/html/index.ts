/** Web pages: what stands in them between the menus. */
import { diagnostic } from '../../diagnostics.ts';
import { compose } from '../compose.ts';
import type { Draft, Run } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { draftsBelow } from './blocks.ts';
import { chromeOf } from './chrome.ts';
import { decodePage } from './decode.ts';
import { findElement, textOf, treeOf, type ParentNode } from './tree.ts';

export const readHtml: Reader = async (bytes) => {
  const { text, encoding, undecodable } = await decodePage(bytes);
  const document = compose(htmlDrafts(text), { mediaType: 'text/html', encoding });
  const diagnostics =
    undecodable === 0
      ? []
      : [diagnostic('undecodable-bytes', `${undecodable} characters could not be decoded and stand as U+FFFD`)];
  return { document, diagnostics };
};

/** The drafts of a page or of a part of one, as of an e-mail's body. Never throws. */
export function htmlDrafts(html: string): Draft[] {
  const tree = treeOf(html);
  const drafts = draftsBelow(tree, chromeOf(tree));
  const title = titleOf(tree);
  if (title !== '' && drafts.length > 0 && !saysAlready(drafts, title))
    drafts.unshift({ type: 'furniture', runs: [{ value: title }] });
  return drafts;
}

function titleOf(tree: ParentNode): string {
  const title = findElement(tree, (element) => element.tagName === 'title' && element.namespaceURI.endsWith('/xhtml'));
  return title === null ? '' : textOf(title).replace(/\s+/g, ' ').trim();
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether all words of a title stand in the text. */
function saysAlready(drafts: readonly Draft[], title: string): boolean {
  const words = new Set<string>();
  const add = (runs: readonly Run[]) => {
    const value = runs.map((run) => run.value).join('');
    for (const [word] of value.matchAll(WORD)) words.add(word.toLowerCase());
  };
  const visit = (draft: Draft) => {
    if (draft.type === 'table') for (const row of draft.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
    else if (draft.type !== 'page-break') add(draft.runs);
  };
  drafts.forEach(visit);
  return (title.match(WORD) ?? []).every((word) => words.has(word.toLowerCase()));
}
