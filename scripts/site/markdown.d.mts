export function markdownToHtml(markdown: string, link: (href: string) => string | null): string;
