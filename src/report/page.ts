/** One self-contained page: styles, script and data in it, and nothing fetched. */
import { assetOf } from './assets.ts';
import { escapeHtml, jsonForScript } from './html.ts';

export interface Page {
  title: string;
  /** Names of built style sheets, after "theme.css". */
  styles: readonly string[];
  /** Name of the built script. */
  script: string;
  /** What the script reads from the element "data". */
  data: unknown;
  /** HTML, escaped by whoever made it. */
  body: string;
}

/** A page may show what it holds and run what it brings along, and nothing else: not even a picture from elsewhere. */
const POLICY =
  "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function pageOf({ title, styles, script, data, body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${['theme.css', ...styles].map(assetOf).join('\n')}
</style>
</head>
<body>
${body}
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>
${assetOf(script)}
</script>
</body>
</html>
`;
}
