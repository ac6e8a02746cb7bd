import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { parseParagraph } from '#shared/domain/text';
import { saveText } from '#text/templates/templates';
import { Modal } from '#ui/modal';

type Props = { readonly version: number; readonly busy: boolean; readonly save: (note: string | null) => void; readonly close: () => void };

/** Asks what changed, for those who meet the version later. */
export function SaveDialog({ version, busy, save, close }: Props): ReactNode {
  const [note, setNote] = useState('');
  const confirm = () => {
    const parsed = parseParagraph(note);
    save(parsed.ok ? parsed.value : null);
  };
  return (
    <Modal onClose={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{saveText.title(version)}</DialogTitle>
          <DialogContent>
            <p>{saveText.intro}</p>
            <Field label={saveText.note}>
              <Textarea value={note} rows={3} maxLength={2000} placeholder={saveText.notePlaceholder} onChange={(_event, { value }) => setNote(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{saveText.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={confirm}>
              {saveText.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
