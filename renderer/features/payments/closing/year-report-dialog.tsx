import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useYearReportPages } from '#data/payments/reports';
import { FailureMessage } from '#ui/failure-message';
import { Modal } from '#ui/modal';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';
import { pageText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { yearReportText } from '#text/payments/year-report';
import { useTakeReport } from './use-take-report';

const useStyles = makeStyles({
  surface: { maxWidth: '1200px', width: '94vw', height: '94vh', maxHeight: '94vh' },
  body: { height: '100%', maxHeight: 'none' },
  content: { display: 'flex', flexDirection: 'column', overflow: 'hidden' },
});

/** The pages of the closing report of a year, and the ways to take it elsewhere. */
export function YearReportDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const { data: bytes = null, error, isFetching } = useYearReportPages(year);
  const { save, print, busy } = useTakeReport(year);
  const title = yearReportText.title(year);
  return (
    <Modal onClose={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {error === null ? (
              <PdfPages frame={frame} bytes={bytes} stale={isFetching} label={title} renewing={pageText.renewing} pageLabel={pageText.page} places={nowhere} marked={null} pick={toNothing} />
            ) : (
              <FailureMessage {...errorText(apiErrorOf(error))} remedies={[]} />
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabledFocusable={busy} onClick={save('pdf')}>
              {yearReportText.pdf}
            </Button>
            <Button disabledFocusable={busy} onClick={save('xlsx')}>
              {yearReportText.xlsx}
            </Button>
            <Button disabledFocusable={busy || bytes === null} onClick={() => bytes !== null && print(bytes)()}>
              {yearReportText.print}
            </Button>
            <Button onClick={onClose}>{yearReportText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

const nowhere: readonly Place[] = [];
const toNothing = () => undefined;
