import type { z } from 'zod';
import { Failure } from '#core/failure';
import type { Log } from '#core/ports';
import { inputIssues } from '#core/input-issues';
import type { ApiShape, Handlers, Operation, Transport } from '#shared/api/operation';
import { failure, success } from '#shared/api/result';

type Entry = { readonly operation: Operation; readonly handle: (input: unknown) => Promise<unknown> };

/** The one gate: unknown names, bad input and thrown errors all become values here, whatever transport they came by. */
export function createGate<A extends ApiShape>(api: A, handlers: Handlers<A>, log: Log): Transport {
  const entries = flatten(api, handlers);
  return async (name, payload) => {
    const entry = entries.get(name);
    if (entry === undefined) return failure({ code: 'unknown-operation', operation: name.slice(0, 100) });
    const input = entry.operation.input.safeParse(payload);
    if (!input.success) return failure({ code: 'invalid-input', issues: inputIssues(input.error.issues) });
    return run(entry, input.data, log);
  };
}

async function run({ operation, handle }: Entry, input: z.output<z.ZodType>, log: Log): ReturnType<Transport> {
  try {
    return success(operation.output.parse(await handle(input)));
  } catch (error) {
    if (error instanceof Failure) return failure(error.api);
    return failure({ code: 'unexpected', incident: log.bug(error) });
  }
}

function flatten<A extends ApiShape>(api: A, handlers: Handlers<A>): ReadonlyMap<string, Entry> {
  const entries = Object.entries(api).flatMap(([area, verbs]) =>
    Object.entries(verbs).map(([verb, operation]): [string, Entry] => {
      // Sound because Handlers<A> pairs each handler with its own schema.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
      const handle = handlers[area]?.[verb] as Entry['handle'];
      return [`${area}.${verb}`, { operation, handle }];
    }),
  );
  return new Map(entries);
}
