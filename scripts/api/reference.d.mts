export function reference(): { text: string; undocumented: string[] };
