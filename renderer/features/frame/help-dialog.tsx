import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useHost } from '#data/machine/queries';
import { Modal } from '#ui/modal';
import { helpText, keyGroups } from '#text/help';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalM },
  group: { textAlign: 'start', paddingTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'start', fontWeight: 'inherit' },
  keys: { width: '45%', fontWeight: tokens.fontWeightSemibold },
});

/** What to know, and the keys (F1). */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const navigate = useNavigate();
  const verify = () => {
    onClose();
    void navigate('/podpisy');
  };
  return (
    <Modal onClose={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{helpText.title}</DialogTitle>
          {/* Longer than a low window: the keyboard scrolls it too. */}
          <DialogContent tabIndex={0}>
            <p>{helpText.intro}</p>
            <p>
              {helpText.signatures} <Link onClick={verify}>{helpText.verify}</Link>
            </p>
            <table className={styles.table}>
              <tbody>
                {keyGroups(host.kind === 'browser').map(({ title, keys }) => (
                  <Fragment key={title}>
                    <tr>
                      <th className={styles.group} colSpan={2} scope="colgroup">
                        {title}
                      </th>
                    </tr>
                    {keys.map(([key, meaning]) => (
                      <tr key={key}>
                        <th className={`${styles.cell} ${styles.keys}`} scope="row">
                          {key}
                        </th>
                        <td className={styles.cell}>{meaning}</td>
                      </tr>
                    ))}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{helpText.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
