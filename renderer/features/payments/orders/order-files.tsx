import { Button, Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FollowedOrder } from '#shared/domain/payment-orders/confirmations';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import { formatNames, ordersText } from '#text/payments/orders';
import { useOrderFile } from './use-order-file';

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground3 } });

const formats = ['abo', 'kpc', 'pain001'] as const;

type Props = { readonly followed: FollowedOrder; readonly onWithdraw: () => void };

/** The files of an order for the bank, and the way to say that the bank did not get it. */
export function OrderFiles({ followed: { issued, course }, onWithdraw }: Props): ReactNode {
  const { save, busy } = useOrderFile(issued.id);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabledFocusable={busy} aria-label={ordersText.filesOf(issued.order.reference)}>
          {ordersText.save}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {formats.map((format) => (
            <MenuItem key={format} onClick={save(format)}>
              {formatNames[format]}
            </MenuItem>
          ))}
          {course !== 'withdrawn' && course !== 'confirmed' && (
            <>
              <MenuDivider />
              <MenuItem onClick={onWithdraw}>{ordersText.withdraw}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The control sheet that was made for an order. */
export function ControlSheetFile({ issued }: { readonly issued: IssuedOrder }): ReactNode {
  const styles = useStyles();
  const { save, busy } = useOrderFile(issued.id);
  if (issued.controlSheet === null) return <span className={styles.none}>{ordersText.noControlSheet}</span>;
  return (
    <Button size="small" disabledFocusable={busy} aria-label={ordersText.controlSheetOf(issued.order.reference)} onClick={save('control-sheet')}>
      {ordersText.openControlSheet}
    </Button>
  );
}
