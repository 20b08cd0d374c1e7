export const ROOT: string;
export function manifest(): {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
export function broughtBy(name: string): string[];
export function licenceOf(place: string): string;
export function sizeOf(place: string): number;
