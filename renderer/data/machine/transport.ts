import { requestBody } from './request-body';
import { failure, type Result } from '#shared/api/result';
import type { ApiError } from '#shared/api/errors';
import type { Transport } from '#shared/api/operation';

type Reply = Result<unknown, ApiError>;

/** IPC where the preload put its one function into the window, the loopback host that served the page otherwise. */
export function chooseTransport(): Transport {
  const exposed: unknown = Reflect.get(window, 'transport');
  // The preload exposes exactly this one function; what crosses the context bridge carries no type of its own.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return typeof exposed === 'function' ? desktopTransport(exposed as Exposed) : loopbackTransport(window.fetch.bind(window));
}

type Exposed = (name: string, payload: unknown) => Promise<unknown>;

export function desktopTransport(exposed: Exposed): Transport {
  return async (name, payload) => {
    try {
      return asReply(await exposed(name, payload));
    } catch {
      return unreachable;
    }
  };
}

/** Calls of the host on 127.0.0.1; the session travels in a cookie the window never sees. */
export function loopbackTransport(send: typeof fetch): Transport {
  return async (name, payload) => {
    try {
      const response = await send(`/api/${name}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: await requestBody(payload),
      });
      return asReply(await response.json());
    } catch {
      return unreachable;
    }
  };
}

const unreachable: Reply = failure({ code: 'unreachable' });

function asReply(answer: unknown): Reply {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return unreachable;
  // Sound because the gate on the far side made it, after parsing input and output with the schemas of the api.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return answer as Reply;
}
