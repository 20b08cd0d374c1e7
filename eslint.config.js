import { builtinModules } from 'node:module';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const recommendedRegexp = regexp.configs['flat/recommended'] ?? regexp.configs.recommended;

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/']),
  tseslint.configs.recommended,
  recommendedRegexp,
  {
    rules: {
      eqeqeq: 'error',
      // Form feeds and other control characters are what readers look for.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      // Patterns that look for the end of a text are quadratic in runs of blanks only; statements are bounded in length.
      'regexp/no-super-linear-move': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules
            .filter((name) => !name.startsWith('_'))
            .map((name) => ({ name, message: `node:${name}` })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
  },
);
