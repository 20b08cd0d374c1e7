export interface Random {
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  bytes(length: number): Buffer;
}

export function randomOf(...words: string[]): Random;
