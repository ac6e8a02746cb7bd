import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Deny by default: a file may import its siblings (`./x`) and the names listed here, nothing else.
 * @param {string[]} files
 * @param {string[]} allowed beginnings of module names, as regular expressions
 * @param {string} message why the wall stands here
 */
const layer = (files, allowed, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: `^(?!\\./|(?:${allowed.join('|')}))`, message }] }],
  },
});

const windowLibraries = ['react$', 'react/', 'react-dom/', 'react-router$', '@tanstack/react-query$', '@fluentui/'];
const editorLibraries = ['prosemirror-'];

export default defineConfig(
  { ignores: ['out/**', 'release/**', 'node_modules/**', '**/*.cjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs'] } },
    },
  },
  layer(['shared/**'], ['#shared/', 'zod$', 'diff$'], 'shared/ runs everywhere: itself and pure libraries only.'),
  layer(['shared/formats/**'], ['#shared/', 'zod$', '@xmldom/xmldom$', 'ical-generator$', 'papaparse$', 'fflate$'], 'Formats are text or bytes in, data out and back; pure libraries only.'),
  layer(['electron/core/**'], ['#core/', '#shared/', 'zod$'], 'The core knows no platform: no Node, no Electron, no lowdb.'),
  layer(
    ['electron/typesetting/**'],
    ['#typesetting/', '#shared/', 'pdf-lib$', 'qrcode-generator$'],
    'Typesetting is data in, bytes out: shared content and document libraries only.',
  ),
  layer(
    ['electron/signing/**'],
    ['#signing/', '#typesetting/', '#shared/', 'pdf-lib$', 'pkijs$', 'asn1js$', 'node-forge$', 'node:(crypto|zlib)$'],
    'Signing is bytes in, bytes out: certificates, CMS and PDF; no files, no clock.',
  ),
  layer(
    ['electron/wordprocessing/**'],
    ['#wordprocessing/', '#shared/', 'docx$', 'fflate$', '@xmldom/xmldom$'],
    'Word processing is bytes in, bytes out: content to DOCX and DOCX to text.',
  ),
  layer(
    ['electron/spreadsheets/**'],
    ['#spreadsheets/', '#shared/', 'papaparse$', 'read-excel-file/', 'write-excel-file/', 'fflate$'],
    'Spreadsheets are bytes in, bytes out: tables from CSV and XLSX and back.',
  ),
  layer(
    ['electron/adapters/**'],
    ['#adapters/', '#core/', '#shared/', 'node:', 'lowdb(/|$)', 'proper-lockfile$', 'zod$', 'fflate$', 'pdfjs-dist/'],
    'Adapters implement ports with Node; no Electron and no typesetting here.',
  ),
  layer(['electron/shell/**'], ['#shell/', '#core/ports$', '#shared/', 'electron$', 'node:'], 'The shell holds Electron and no business rule.'),
  layer(
    ['electron/*.ts', 'electron/sample/**', 'electron/threads/**'],
    ['#composition/', '#core/', '#typesetting/', '#signing/', '#wordprocessing/', '#spreadsheets/', '#adapters/', '#shared/', 'node:', 'zod$'],
    'Composition roots put the machine side together; only main and preload may see Electron.',
  ),
  layer(
    ['electron/main.ts'],
    ['#composition/', '#core/', '#typesetting/', '#signing/', '#adapters/', '#shell/', '#shared/', 'node:', 'electron$'],
    'The desktop root puts the machine side together.',
  ),
  layer(['electron/preload.ts'], ['electron$', '#shared/'], 'The preload carries no behaviour: Electron, and types.'),
  layer(['renderer/*.{ts,tsx}'], ['#features/', '#ui/', '#data/', '#text/', '#shared/', ...windowLibraries], 'The window knows the api and nothing behind it.'),
  layer(['renderer/features/**'], ['#ui/', '#data/', '#text/', '#shared/', ...windowLibraries, ...editorLibraries], 'A feature knows ui, data, text and shared; never another feature.'),
  layer(['renderer/features/payments/**'], ['#features/payments/', '#ui/', '#data/', '#text/', '#shared/', ...windowLibraries], 'Payments have parts of their own, which share what lies above them; never another feature.'),
  layer(['renderer/ui/**'], ['#ui/', '#text/', '#shared/domain/plain-date$', '#shared/domain/holidays$', '#shared/templates/(condition|phrase)$', ...windowLibraries, ...editorLibraries, 'pdfjs-dist(/|$)'], 'ui/ knows no domain words: only generic controls.'),
  layer(['renderer/data/**'], ['#data/', '#shared/', 'fflate$', ...windowLibraries], 'data/ holds what the window knows of the machine: no controls, no wording.'),
  layer(['renderer/text/**'], ['#text/', '#shared/'], 'text/ is wording: data in, Czech out.'),
  {
    files: ['shared/**', 'electron/core/**', 'electron/typesetting/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'crypto', 'setTimeout', 'setInterval', 'console', 'fetch', 'performance', 'process'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Take ids from a port.' }],
    },
  },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSInterfaceDeclaration', message: 'Use a type.' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A switch over the kinds of something is one decision, however many kinds there are.
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended, rules: { ...reactHooks.configs.flat.recommended.rules, 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] } },
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-type-assertion': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['build/**/*.config.ts', 'vitest.config.ts', 'eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'off', 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }] },
  },
);
