/** Escaping for HTML: what a document says is text wherever it stands in a page. */
import { printable } from '../writers/printable.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element's content or a quoted attribute; controls and marks that turn the order of characters are left out. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const UNSAFE_IN_SCRIPT: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** A value as JSON that may stand in a `<script type="application/json">`: nothing in it ends the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, (character) => UNSAFE_IN_SCRIPT[character] ?? character);
}
