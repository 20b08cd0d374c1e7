import { ReadError } from '../diagnostics.ts';
import type { Reader } from './reader.ts';

export const readMail: Reader = () => {
  throw new ReadError('unsupported-type', 'is of a type that is not read yet');
};
