import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useOffice } from '#data/machine/queries';
import { Page } from '#ui/page';
import { roleOf } from '#shared/domain/office';
import { paymentsText } from '#text/payments/payments';
import { partsFor } from './parts';

const useStyles = makeStyles({ parts: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, flexShrink: 0 } });

/** Money: every contribution, what came and went, and what is asked for; each part has an address of its own. */
export function PaymentsPage(): ReactNode {
  const styles = useStyles();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data: office } = useOffice();
  const parts = partsFor(roleOf(office.content.partyId));
  const here = parts.findLast(({ to }) => pathname.startsWith(to))?.to ?? '/platby';
  return (
    <Page title={paymentsText.title} filling>
      <TabList className={styles.parts} aria-label={paymentsText.partsLabel} selectedValue={here} onTabSelect={(_event, { value }) => void navigate(String(value))}>
        {parts.map(({ to, name }) => (
          <Tab key={to} value={to}>
            {name}
          </Tab>
        ))}
      </TabList>
      <Outlet />
    </Page>
  );
}
