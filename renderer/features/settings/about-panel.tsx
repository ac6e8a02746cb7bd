import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHost } from '#data/machine/queries';
import { Panel } from '#ui/panel';
import { productName } from '#text/frame';
import { settingsText } from '#text/settings';

const useStyles = makeStyles({ line: { margin: `0 0 ${tokens.spacingVerticalXS}` }, quiet: { margin: 0, color: tokens.colorNeutralForeground3, maxWidth: '90ch' } });

/** Which application this is and what it is made with. */
export function AboutPanel(): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  return (
    <Panel title={settingsText.about}>
      <p className={styles.line}>
        {productName} · {settingsText.version} {host.version} · {settingsText.host}: {settingsText.hosts[host.kind]}
      </p>
      <p className={styles.line}>{settingsText.network}</p>
      <p className={styles.quiet}>{settingsText.licences}</p>
    </Panel>
  );
}
