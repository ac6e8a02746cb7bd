import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { AgreementFilter, SavedView } from '#shared/domain/preferences';
import { agreementsText, viewsText } from '#text/agreements';
import { Modal } from '#ui/modal';
import { useNotify } from '#ui/notices';
import type { NameFault, SavedViews } from './use-saved-views';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  form: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  name: { flexGrow: 1 },
  // Beside the field, below its label.
  button: { flexShrink: 0, marginTop: '26px' },
  list: { margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, listStyleType: 'none' },
  view: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', minHeight: '36px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const longest = 60;

type Props = { readonly saved: SavedViews; readonly filter: AgreementFilter; readonly onClose: () => void };

/** Gives the list as it is shown a name, and other names to views that have one. */
export function ViewsDialog({ saved, filter, onClose }: Props): ReactNode {
  const styles = useStyles();
  const notify = useNotify();
  const [name, write] = useState('');
  const [fault, find] = useState<NameFault>(null);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = saved.faultOf(name);
    find(wrong);
    if (wrong !== null) return;
    saved.add(name, filter);
    notify({ title: viewsText.saved(name.trim()) });
    onClose();
  };
  const remove = (view: SavedView) => {
    saved.remove(view);
    notify({ title: viewsText.removed(view.name), action: { label: agreementsText.undo, run: () => saved.putBack(saved.views) } });
  };
  return (
    <Modal onClose={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{viewsText.title}</DialogTitle>
          <DialogContent>
            <p className={styles.intro}>{viewsText.intro}</p>
            <form className={styles.form} onSubmit={keep}>
              <Field className={styles.name} label={viewsText.name} validationMessage={fault === null ? null : viewsText[fault]} validationState={fault === null ? 'none' : 'error'}>
                <Input maxLength={longest} value={name} onChange={(_event, { value }) => write(value)} />
              </Field>
              <Button className={styles.button} type="submit" appearance="primary">
                {viewsText.save}
              </Button>
            </form>
            {saved.views.length > 0 && (
              <ul className={styles.list} aria-label={viewsText.label}>
                {saved.views.map((view) => (
                  <ViewLine key={view.name} view={view} saved={saved} onRemove={() => remove(view)} />
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{viewsText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

type LineProps = { readonly view: SavedView; readonly saved: SavedViews; readonly onRemove: () => void };

/** A saved view; its new name is written in its place. */
function ViewLine({ view, saved, onRemove }: LineProps): ReactNode {
  const styles = useStyles();
  const [name, write] = useState<string | null>(null);
  const [fault, find] = useState<NameFault>(null);
  if (name === null) {
    return (
      <li className={styles.view}>
        <span className={styles.name}>{view.name}</span>
        <Button size="small" aria-label={viewsText.renameOf(view.name)} onClick={() => write(view.name)}>
          {viewsText.rename}
        </Button>
        <Button size="small" aria-label={viewsText.removeOf(view.name)} onClick={onRemove}>
          {viewsText.remove}
        </Button>
      </li>
    );
  }
  const rename = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = saved.faultOf(name, view);
    find(wrong);
    if (wrong !== null) return;
    saved.rename(view, name);
    write(null);
  };
  return (
    <li className={styles.view}>
      <form className={`${styles.form} ${styles.name}`} onSubmit={rename}>
        <Field className={styles.name} validationMessage={fault === null ? null : viewsText[fault]} validationState={fault === null ? 'none' : 'error'}>
          <Input size="small" autoFocus aria-label={viewsText.newNameOf(view.name)} maxLength={longest} value={name} onChange={(_event, { value }) => write(value)} />
        </Field>
        <Button size="small" type="submit">
          {viewsText.rename}
        </Button>
      </form>
    </li>
  );
}
