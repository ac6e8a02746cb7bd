import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { portableFileName } from '#shared/documents/file-name';

/** Files the window has made or was given, saved where the person says. */
export function fileOperations(ports: Ports): AppHandlers['files'] {
  const { base64 } = ports;
  return {
    chooseFolder: async () => ({ folder: await desktopOf(ports).chooseTarget() }),
    saveInto: async ({ folder, fileName, content }) => {
      const desktop = desktopOf(ports);
      return { path: await desktop.saveInto(folder, portableFileName(fileName), uploaded(base64, 'content', content)) };
    },
    save: async ({ fileName, content }) => {
      const desktop = desktopOf(ports);
      return { path: await desktop.saveFile(portableFileName(fileName), uploaded(base64, 'content', content)) };
    },
    show: async ({ path }) => {
      await desktopOf(ports).showFile(path);
      return {};
    },
  };
}
