export const REASONS: Record<string, { does: string; loaded: string; could: string } | undefined>;
export const LICENCES: readonly string[];
