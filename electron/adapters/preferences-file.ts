import { dirname } from 'node:path';
import { readIfThere, writeDurably } from '#adapters/durable-file';
import { parsedJson } from '#adapters/parsed-json';
import { storageFailure } from '#adapters/storage-failure';
import type { PreferencesStore } from '#core/ports';
import { initialPreferences, preferencesSchema } from '#shared/domain/preferences';

/** Preferences in a file; one that cannot be read counts as none, for nothing in it is worth a refusal. */
export function openPreferencesFile(path: string): PreferencesStore {
  return {
    read: async () => preferencesSchema.safeParse(parsedJson(await readIfThere(path).catch(() => undefined))).data ?? initialPreferences,
    write: async (preferences) => {
      await writeDurably(path, JSON.stringify(preferences)).catch((cause: unknown) => {
        throw storageFailure(cause, dirname(path));
      });
    },
  };
}
