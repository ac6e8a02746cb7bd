import { createApplication } from '#core/application';
import { createGate } from '#core/gate';
import type { Ports } from '#core/ports';
import { api, type AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';

/** The application on the same ledger as it is used by somebody at some time of 15 January 2024. @param time `12:00` */
export function clerkAt(ports: Ports, userName: string, time: string): AppClient {
  const clock = { ...ports.clock, now: () => `2024-01-15T${time}:00.000Z` };
  const own: Ports = { ...ports, clock, userName: () => userName };
  return createClient(createGate(api, createApplication(own), own.log));
}
