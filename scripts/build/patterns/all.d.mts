export function allPatterns(): Promise<{ source: string; flags: string; needs: string }[]>;
export function strictNeeds(pattern: RegExp): string | null;
