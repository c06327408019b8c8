import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What may import what: one line for each floor. Arrows only go down (docs/architecture.md). */
const floors = [
  { sourceTag: 'floor:domain', onlyDependOnLibsWithTags: [], allowedExternalImports: ['@jest/globals', 'fast-check'] },
  {
    sourceTag: 'floor:contracts',
    onlyDependOnLibsWithTags: ['floor:domain'],
    allowedExternalImports: ['zod', 'zod/mini', '@jest/globals', 'fast-check'],
  },
  {
    sourceTag: 'floor:persistence',
    onlyDependOnLibsWithTags: ['floor:domain'],
    allowedExternalImports: ['typeorm', 'pg', '@jest/globals'],
  },
  {
    sourceTag: 'floor:server',
    onlyDependOnLibsWithTags: ['floor:domain', 'floor:contracts', 'floor:persistence'],
    bannedExternalImports: ['react', 'react-dom', 'recharts'],
  },
  {
    sourceTag: 'floor:dashboard',
    onlyDependOnLibsWithTags: ['floor:domain', 'floor:contracts'],
    bannedExternalImports: ['typeorm', 'pg', '@nestjs/*'],
  },
  { sourceTag: 'floor:outside', onlyDependOnLibsWithTags: ['floor:domain', 'floor:contracts'] },
  {
    // beside driving the real thing from outside it runs the very code of both apps in one process, on a made-up network
    sourceTag: 'floor:proof',
    onlyDependOnLibsWithTags: ['floor:domain', 'floor:contracts', 'floor:server', 'floor:dashboard'],
  },
];

const sources = ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts'];
const tests = ['**/*.spec.{ts,tsx}', '**/src/testing/**', 'apps/e2e/**', '**/test-setup/**'];
/** Definition and word tables, and migrations, are as long as what they list. */
const tables = [
  '**/*.{en,es}.ts',
  '**/migrations/**',
  'libs/domain/src/vitals/vital-signs.ts',
  'libs/persistence/src/entities/session.entity.ts',
  '**/testing/bad-inputs-*.ts',
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'var/**', '.nx/**', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: sources,
    extends: [...tseslint.configs.strict],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: floors },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['apps/server/src/**/*.ts', 'libs/*/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in config/env.ts only.' },
      ],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['apps/dashboard/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true }] },
  },
  {
    // they are told by their environment where to begin
    files: [
      'apps/server/src/main.ts',
      'apps/server/src/database/postgres-*.ts',
      'apps/demo-clinic/src/**/main.ts',
      'apps/demo-clinic/src/settings.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-restricted-properties': 'off',
      'no-console': 'off',
    },
  },
  { files: tables, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['tools/**/*.mjs', '*.mjs', '**/*.config.{js,ts,mjs}', 'apps/{e2e,proof}/**/*.mjs', '**/test-setup/**'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        window: 'readonly',
        MutationObserver: 'readonly',
        requestAnimationFrame: 'readonly',
        setImmediate: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
);
