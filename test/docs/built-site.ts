/** The documentation, built once for the tests of a file, and its pages as trees. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { ROOT } from '../cli/run.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface SitePage {
  path: string;
  html: string;
  elements: Element[];
}

export function buildSite(folder: string): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/site/build.mjs'), folder], { cwd: ROOT });
}

/** Every page below `folder`, but for those that another part of the program made (`try/`) and files that were copied. */
export function pagesIn(folder: string): SitePage[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names
    .filter((name) => !/^(?:try|files)\//.test(name))
    .sort()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { path, html, elements: elementsOf(parse(html)) };
    });
}

export function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
