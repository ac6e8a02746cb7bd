import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Select, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useRequestPreview } from '#data/payments/requests';
import type { RequestOrder } from '#shared/api/requests';
import { FailureMessage } from '#ui/failure-message';
import { Modal } from '#ui/modal';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';
import { pageText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { requestsText } from '#text/payments/requests';

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: '92vw', height: '92vh', maxHeight: '92vh' },
  body: { height: '100%', maxHeight: 'none' },
  content: { display: 'flex', flexDirection: 'column', overflow: 'hidden' },
});

type Props = { readonly order: RequestOrder; /** Whom each letter is for, in the order of its items. */ readonly names: readonly string[]; readonly onClose: () => void };

/** The pages of letters as they would be issued, one after another. */
export function PreviewDialog({ order, names, onClose }: Props): ReactNode {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [item, choose] = useState(0);
  const { data: bytes = null, error, isFetching } = useRequestPreview(order, item);
  return (
    <Modal onClose={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{requestsText.previewOf}</DialogTitle>
          <DialogContent className={styles.content}>
            {names.length > 1 && (
              <Select aria-label={requestsText.columns.region} value={String(item)} onChange={(_event, { value }) => choose(Number(value))}>
                {names.map((name, index) => (
                  <option key={name} value={String(index)}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
            {error === null ? (
              <PdfPages frame={frame} bytes={bytes} stale={isFetching} label={requestsText.previewOf} renewing={pageText.renewing} pageLabel={pageText.page} places={nowhere} marked={null} pick={toNothing} />
            ) : (
              <Refused error={error} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{requestsText.closePreview}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function Refused({ error }: { readonly error: Error }): ReactNode {
  const { title, advice } = errorText(apiErrorOf(error));
  return <FailureMessage title={title} advice={advice} remedies={[]} />;
}

const nowhere: readonly Place[] = [];
const toNothing = () => undefined;
