import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

type Probe = readonly [from: string, name: string, exists: 'refused' | 'allowed'];

const walls: readonly Probe[] = [
  ['shared/domain', 'node:fs', 'refused'],
  ['shared/domain', 'electron', 'refused'],
  ['shared/domain', '#core/ports', 'refused'],
  ['shared/domain', 'zod', 'allowed'],
  ['shared/domain', '#shared/domain/money', 'allowed'],
  ['electron/core', 'node:path', 'refused'],
  ['electron/core', 'lowdb', 'refused'],
  ['electron/core', '#adapters/clock', 'refused'],
  ['electron/core', '#shared/api/api', 'allowed'],
  ['electron/typesetting', '#core/failure', 'refused'],
  ['electron/typesetting', 'node:zlib', 'refused'],
  ['electron/typesetting', 'pdf-lib', 'allowed'],
  ['electron/signing', '#core/failure', 'refused'],
  ['electron/signing', 'node:fs', 'refused'],
  ['electron/signing', '#typesetting/pdf/font-objects', 'allowed'],
  ['electron/adapters', '#signing/sign-pdf', 'refused'],
  ['electron/adapters', 'electron', 'refused'],
  ['electron/adapters', '#typesetting/typeset', 'refused'],
  ['electron/adapters', 'lowdb', 'allowed'],
  ['electron/shell', '#core/application', 'refused'],
  ['electron/shell', '#adapters/clock', 'refused'],
  ['electron/shell', 'electron', 'allowed'],
  ['renderer/features/agreements', '#features/settings/settings-page', 'refused'],
  ['renderer/features/agreements', '#core/ports', 'refused'],
  ['renderer/features/agreements', 'electron', 'refused'],
  ['renderer/features/agreements', '#shared/domain/money', 'allowed'],
  ['renderer/ui', '#shared/domain/agreement', 'refused'],
  ['renderer/data', '#ui/page', 'refused'],
  ['renderer/text', 'react', 'refused'],
];

describe('the linter', () => {
  // Only the wall is asked: the other rules need types, and the probe is no file of the project.
  const linter = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports',
  });

  test.each(walls)('in %s an import of %s is %s', async (folder, name, expected) => {
    const [result] = await linter.lintText(`import '${name}';\n`, { filePath: resolve(root, folder, 'probe.ts') });
    expect(result?.messages.length === 0 ? 'allowed' : 'refused').toBe(expected);
  });

  test.each([['../domain/money'], ['../../electron/core/ports']])('the way up %s is refused everywhere', async (name) => {
    const [result] = await linter.lintText(`import '${name}';\n`, { filePath: resolve(root, 'shared/api/probe.ts') });
    expect(result?.messages).toHaveLength(1);
  });
});

describe('the graph', () => {
  const configuration = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs')) as IConfiguration & { readonly options: object };

  const probes = [
    ['shared/domain/wall-probe.ts', "import { readFile } from 'node:fs';\nexport const probe = readFile;\n", 'shared-is-pure'],
    ['electron/core/wall-probe.ts', "import { Low } from 'lowdb';\nexport const probe = Low;\n", 'core-knows-no-platform'],
    ['electron/adapters/wall-probe.ts', "import { app } from 'electron';\nexport const probe = app;\n", 'adapters-touch-node-only'],
    ['renderer/data/wall-probe.ts', "import { Failure } from '#core/failure';\nexport const probe = Failure;\n", 'window-sees-the-api'],
  ] as const;

  beforeAll(() => Promise.all(probes.map(([path, code]) => writeFile(resolve(root, path), code))));
  afterAll(() => Promise.all(probes.map(([path]) => rm(resolve(root, path), { force: true }))));

  test.each(probes)('%s is refused', async (path, _, rule) => {
    const result = await cruise([path], { ...configuration.options, ruleSet: { forbidden: configuration.forbidden ?? [] }, validate: true, baseDir: root });
    const violated = typeof result.output === 'string' ? [] : result.output.summary.violations.map((violation) => violation.rule.name);
    expect(violated).toContain(rule);
  });
});
