import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-once.ts',
    // Many tests wait for programs that they start.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
});
