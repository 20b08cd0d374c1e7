/** One self-contained page: styles, script and data in it, and nothing fetched. */
import { assetOf } from './assets.ts';
import { headOf } from '../writers/html-head.ts';
import { jsonForScript } from './html.ts';

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
  const style = ['theme.css', ...styles].map(assetOf).join('\n');
  return `${headOf({ title, policy: POLICY, style })}${body}
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>
${assetOf(script)}
</script>
</body>
</html>
`;
}
