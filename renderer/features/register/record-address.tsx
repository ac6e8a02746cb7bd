import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useHost } from '#data/machine/queries';
import { registerText } from '#text/register/register';
import { useCopying } from '#ui/use-copying';

const useStyles = makeStyles({ address: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS } });

/** Where a record is to be seen. The desktop application leads to no network, so there the address is taken to the browser by hand. */
export function RecordAddress({ address }: { readonly address: string }): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const copy = useCopying();
  if (host.kind !== 'desktop') {
    return (
      <Link href={address} target="_blank" rel="noreferrer">
        {address}
      </Link>
    );
  }
  return (
    <span className={styles.address}>
      {address}
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy(address, registerText.linkCopied)}>
        {registerText.copyLink}
      </Button>
    </span>
  );
}
