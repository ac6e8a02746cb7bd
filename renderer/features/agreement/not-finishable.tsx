import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { MissingDatum } from '#shared/documents/missing';
import { editorText } from '#text/agreement/agreement';
import { afterClosing, MissingList } from '#ui/missing-button';
import { Modal } from '#ui/modal';
import { groupsOf } from './sections';

type Props = { readonly missing: readonly MissingDatum[]; readonly goTo: (field: string) => void; readonly close: () => void };

/** Why the agreement cannot be finished yet, with the way to each reason. */
export function NotFinishableDialog({ missing, goTo, close }: Props) {
  return (
    <Modal onClose={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{editorText.notFinishable}</DialogTitle>
          <DialogContent>
            {editorText.missing(missing.length)}:
            <MissingList groups={groupsOf(missing)} goTo={afterClosing(close, goTo)} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{editorText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
