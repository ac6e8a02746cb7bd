import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition } from '#shared/domain/record';
import { apiErrorOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { comparisonQuery } from '#data/machine/queries';
import { errorText } from '#text/errors/errors';
import { comparisonText, recordsText } from '#text/records/records';
import { FailureMessage } from '#ui/failure-message';
import { Modal } from '#ui/modal';
import { Waiting } from '#ui/waiting';
import { DifferenceTable } from './difference-table';

type Props = { readonly agreement: Agreement; readonly edition: Edition; readonly close: () => void };

const useStyles = makeStyles({ surface: { maxWidth: '860px' }, sentence: { margin: '0 0 12px' } });

/** What was printed against what is known today. */
export function ComparisonDialog({ agreement, edition: { number }, close }: Props) {
  const styles = useStyles();
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{comparisonText.title(number)}</DialogTitle>
          <DialogContent>
            <Comparison agreement={agreement} edition={number} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{comparisonText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function Comparison({ agreement: { id }, edition }: { readonly agreement: Agreement; readonly edition: number }) {
  const styles = useStyles();
  const { data, error, refetch } = useQuery(comparisonQuery(useClient(), id, edition));
  if (error !== null) {
    const { title, advice } = errorText(apiErrorOf(error));
    return <FailureMessage alone={false} title={title} advice={advice} remedies={[{ label: recordsText.again, run: () => void refetch() }]} />;
  }
  if (data === undefined) return <Waiting label={comparisonText.loading} />;
  if (data.length === 0) return <p className={styles.sentence}>{comparisonText.same}</p>;
  return (
    <>
      <p className={styles.sentence}>{comparisonText.different}</p>
      <DifferenceTable agreementId={id} differences={data} />
    </>
  );
}
