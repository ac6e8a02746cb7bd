import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What the compiler says of a text as if it were a file of the project in a folder. */
function complaintsAbout(folder: string, code: string): readonly string[] {
  const configPath = resolve(root, folder, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(configPath, { composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const options = parsed?.options ?? {};
  const probe = resolve(root, folder, 'environment-probe.ts');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([probe], options, {
    ...host,
    fileExists: (path) => path === probe || host.fileExists(path),
    readFile: (path) => (path === probe ? code : host.readFile(path)),
    getSourceFile: (path, version, ...rest) => (path === probe ? ts.createSourceFile(path, code, version) : host.getSourceFile(path, version, ...rest)),
  });
  return program.getSemanticDiagnostics(program.getSourceFile(probe)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the compiler knows in each folder only what is there at run time', () => {
  test.each([
    ['shared', 'export const probe = process.cwd();'],
    ['shared', 'export const probe = document.title;'],
    ['electron/core', 'export const probe = Buffer.from([]);'],
    ['electron/core', 'export const probe = window.name;'],
    ['electron/typesetting', 'export const probe = process.env;'],
    ['electron/adapters', 'export const probe = document.title;'],
    ['renderer', 'export const probe = process.cwd();'],
  ])('%s refuses %s', (folder, code) => {
    expect(complaintsAbout(folder, code)).not.toEqual([]);
  });

  test.each([
    ['shared', 'export const probe = Math.max(1, 2);'],
    ['electron/adapters', 'export const probe = process.cwd();'],
    ['renderer', 'export const probe = document.title;'],
  ])('%s knows %s', (folder, code) => {
    expect(complaintsAbout(folder, code)).toEqual([]);
  });
});
