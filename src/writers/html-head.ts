/** How every page begins, up to its body. */
import { escapeHtml } from './html-escape.ts';

export interface Head {
  title: string;
  /** What the page may show and run. */
  policy: string;
  /** CSS. */
  style: string;
}

export function headOf({ title, policy, style }: Head): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
`;
}
