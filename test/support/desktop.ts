import type { Desktop } from '#core/ports';

/** A desktop where the person cancels every dialog and every file is where it was asked for; changed as the test needs. */
export function aDesktop(overrides: Partial<Desktop> = {}): Desktop {
  return {
    saveFile: async () => null,
    openFile: async (name) => name,
    chooseFolder: async () => null,
    revealFolder: async () => undefined,
    chooseTarget: async () => null,
    saveInto: async (folder, name) => `${folder}\\${name}`,
    showFile: async () => undefined,
    ...overrides,
  };
}
