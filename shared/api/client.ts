import { api, type AppClient } from '#shared/api/api';
import type { Transport } from '#shared/api/operation';

/** Turns one transport into the typed client; used by the window, the command line and the tests. */
export function createClient(transport: Transport): AppClient {
  const areas = Object.entries(api).map(([area, verbs]) => [
    area,
    Object.fromEntries(Object.keys(verbs).map((verb) => [verb, (input: unknown) => transport(`${area}.${verb}`, input)])),
  ]);
  // Sound because the far side parses input and output with the very schemas these types come from.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return Object.fromEntries(areas) as AppClient;
}
