/** Colours for code: comments, texts and words of a language; what is not known is plain. */
import { escapeHtml } from './html.mjs';

const SH = /(?<comment>(?<=^|\s)#.*)|(?<text>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|(?<word>(?<=^|\s)-{1,2}[a-z][\w-]*)/gm;
const JSON_PARTS = /(?<word>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\\n]|\\.)*")/g;
const YAML =
  /(?<comment>(?<=^|\s)#.*)|(?<word>^ *(?:- )?\w[\w-]*(?=:(?:\s|$)))|(?<text>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/gm;
const SQL = /(?<comment>--.*)|(?<text>'[^'\n]*')|(?<word>\b[A-Z]{2,}\b)/g;
const PYTHON =
  /(?<comment>#.*)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<word>\b(?:import|from|for|in|if|else|as|with|def|return|not|and|or|lambda|print)\b)/g;
const TS =
  /(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\\n]|\\.)*'|`[^`]*`)|(?<word>\b(?:import|from|const|let|for|of|if|else|await|async|return|export|new|type|interface|function|null)\b)/g;

const LANGUAGES = { sh: SH, json: JSON_PARTS, jsonc: JSON_PARTS, yaml: YAML, sql: SQL, python: PYTHON, ts: TS, js: TS };

export function highlight(source, language) {
  const pattern = LANGUAGES[language];
  if (pattern === undefined) return escapeHtml(source);
  let html = '';
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
    html += `${escapeHtml(source.slice(end, match.index))}<span class="code-${kind}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(source.slice(end));
}

/** A block of code that scrolls by itself. */
export const codeBlock = (source, language) =>
  `<div class="code"${language ? ` data-language="${escapeHtml(language)}"` : ''}><pre tabindex="0"><code>${highlight(source, language)}</code></pre></div>`;
