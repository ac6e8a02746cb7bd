import type { OfficeRole } from '#shared/domain/office';
import { paymentsText } from '#text/payments/payments';

export type Part = { readonly to: string; readonly name: string };

const { parts } = paymentsText;

/** The parts of the place for money; the coordinator asks for money, a region orders it to be paid. */
export function partsFor(role: OfficeRole): readonly Part[] {
  return [
    { to: '/platby', name: parts.overview },
    { to: '/platby/pohyby', name: parts.movements },
    { to: '/platby/vypisy', name: parts.statements },
    role === 'coordinator' ? { to: '/platby/vyzvy', name: parts.requests } : { to: '/platby/prikazy', name: parts.orders },
    { to: '/platby/rozpocet', name: parts.budget },
    { to: '/platby/grafy', name: parts.charts },
    { to: '/platby/uzaverka', name: parts.closing },
  ];
}
