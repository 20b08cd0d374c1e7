/** `minutes/schema`: the one definition of the canonical JSON, for zod and as JSON Schema. */
export { jsonSchema } from '../json-schema.ts';
export { referenceProblems, type Problem } from '../references.ts';
export * from '../schema.ts';
