import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Template } from '#shared/templates/template';
import { updatedWording } from '#shared/templates/update-wording';
import { changesBetween } from '#shared/templates/updating/compare-versions';
import { changed } from '#data/draft/draft';
import { updateText, wordingText } from '#text/agreement/wording';
import { Modal } from '#ui/modal';
import type { DocumentWording } from './document-wording';
import { UpdateEntry } from './update-entry';
import { useWordingEditing } from './wording-editing';

type Props = { readonly wording: DocumentWording; readonly newest: Template; readonly close: () => void };

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1000px, 94vw)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  all: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

/** What a newer version of the template says otherwise, and the question of each difference. */
export function UpdateDialog({ wording, newest, close }: Props): ReactNode {
  const styles = useStyles();
  const { session } = useWordingEditing();
  const { id, base, agreementCase } = wording;
  const changes = useMemo(() => changesBetween(base, newest, agreementCase.content.wording.deviations), [base, newest, agreementCase]);
  const refusable = changes.filter((change) => change.refusable);
  const [refused, setRefused] = useState<ReadonlySet<string>>(() => new Set(refusable.filter(({ own }) => own.length > 0).map(({ part }) => part)));
  const decide = (part: string, take: boolean) => setRefused(new Set(take ? [...refused].filter((each) => each !== part) : [...refused, part]));
  const apply = () => {
    session.apply((draft, at) => {
      const { content, unparsed } = draft.present;
      const next = { content: { ...content, wording: updatedWording(content.wording, base, newest, refused) }, unparsed };
      return { ...changed({ ...draft, typing: null, open: null }, `wording.${id}`, next, at), open: null };
    });
    close();
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{updateText.title(wordingText.documents[id])}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.intro}>{updateText.intro(wordingText.version(base.origin, base.version), wordingText.version(newest.origin, newest.version))}</p>
            <div className={styles.all}>
              <span className={styles.count}>{updateText.count(changes.length)}</span>
              {refusable.length > 1 && (
                <>
                  <Button size="small" onClick={() => setRefused(new Set())}>
                    {updateText.takeAll}
                  </Button>
                  <Button size="small" onClick={() => setRefused(new Set(refusable.map(({ part }) => part)))}>
                    {updateText.keepAll}
                  </Button>
                </>
              )}
            </div>
            <ul className={styles.list} aria-label={updateText.list}>
              {changes.map((change) => (
                <UpdateEntry key={change.part} wording={wording} newest={newest} change={change} taken={!refused.has(change.part)} decide={(take) => decide(change.part, take)} />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{updateText.cancel}</Button>
            <Button appearance="primary" onClick={apply}>
              {updateText.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
