/** Makes an input of so many characters, about. */
export type Make = (size: number) => string;

/** What has made parsers slow. */
export const INPUTS: Readonly<Record<string, Make>>;
/** What grows without end in minutes. */
export const FAMILIES: Readonly<Record<string, Make>>;
export const SIZES: Readonly<Record<string, number>>;
