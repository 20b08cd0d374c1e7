/** Escaping for pages: text as in every HTML, data so that it may stand in a script. */
export { escapeHtml } from '../writers/html-escape.ts';

const UNSAFE_IN_SCRIPT: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** A value as JSON that may stand in a `<script type="application/json">`: nothing in it ends the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, (character) => UNSAFE_IN_SCRIPT[character] ?? character);
}
