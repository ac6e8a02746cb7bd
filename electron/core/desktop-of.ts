import { Failure } from '#core/failure';
import type { Desktop, Ports } from '#core/ports';

/** The desktop of this host. @throws Failure `not-on-this-host` in a browser and on the command line */
export function desktopOf({ host }: Pick<Ports, 'host'>): Desktop {
  if (host.desktop === null) throw new Failure({ code: 'not-on-this-host' });
  return host.desktop;
}
