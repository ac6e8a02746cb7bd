import { api } from '#shared/api/api';
import type { ApiShape, Operation } from '#shared/api/operation';

/** Every operation of the api by its name on the command line, `area.verb`. */
export function operationTable(table: ApiShape = api): ReadonlyMap<string, Operation> {
  return new Map(Object.entries(table).flatMap(([area, verbs]) => Object.entries(verbs).map(([verb, operation]): [string, Operation] => [`${area}.${verb}`, operation])));
}
