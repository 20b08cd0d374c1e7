/** XML as strings. */

export const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
