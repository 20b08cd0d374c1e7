/** What the record in HTML wears: light or dark as its reader likes, plain on paper. Contrasts are 4.5 at least (WCAG AA). */
export const STYLE = `:root {
  color-scheme: light dark;
  --ground: #fbfaf7;
  --soft: #e2edf9;
  --line: #d9d5ca;
  --ink: #1d1f24;
  --muted: #595d66;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181d;
    --soft: #1d3352;
    --line: #3a3f4a;
    --ink: #eceef2;
    --muted: #a9afbb;
  }
}
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
article + article { margin-top: 3rem; border-top: 3px double var(--line); }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 0.5em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; }
dt, .lines, .note, caption { color: var(--muted); }
dd, li > p, td > p { margin: 0; }
ul { padding-left: 1.25rem; }
.lines, .note { font-size: 0.875em; }
.lines { white-space: nowrap; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.5rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--soft); }
tbody th { font-weight: inherit; }
.kind { background: var(--soft); border-radius: 4px; padding: 0 0.375rem; }
@media (max-width: 40rem) {
  main { padding: 0.75rem; }
  table, caption, thead, tbody, tr, th, td { display: block; }
  thead, td:empty { display: none; }
  th, td { border: 0; padding: 0; }
  tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  tbody th { font-weight: 600; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --soft: #fff; --ink: #000; --muted: #444; }
  main { max-width: none; padding: 0; }
  article + article { break-before: page; margin: 0; border: 0; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, h3, h4 { break-after: avoid; }
}`;
