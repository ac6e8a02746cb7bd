import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseOfContent } from '#shared/documents/case-of';
import { differencesBetween, type Difference } from '#shared/documents/differences';
import { fieldLabel } from '#shared/documents/field-label';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { Unparsed } from '#shared/domain/unparsed';
import { apiErrorOf, valueOf } from '#data/api-failure';
import { useClient } from '#data/client';
import { conflictReviewText } from '#text/conflict';
import { errorText } from '#text/errors';
import { datumTitle } from '#text/records';
import { FailureMessage } from '#ui/failure-message';
import { Modal } from '#ui/modal';
import { VersionsTable } from '#ui/versions-table';
import { Waiting } from '#ui/waiting';
import { useEditing } from './editing';

const useStyles = makeStyles({ surface: { maxWidth: '860px' }, sentence: { margin: '0 0 12px' }, actions: { justifyContent: 'flex-end' } });

/** Both versions of an agreement that was changed in two places, field by field, and the choice between them. */
export function ConflictReview({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { id, session, parties } = useEditing();
  const { agreements } = useClient();
  // Read anew at every opening: others may go on writing.
  const { data: stored, error, refetch } = useQuery({ queryKey: ['conflict', id], gcTime: 0, queryFn: async () => valueOf(await agreements.get({ id })) });
  // What is decided is what was seen: the form behind the dialog rests.
  const [mine] = useState(() => session.draft().present);
  const choose = (choice: () => Promise<void>) => () => {
    close();
    void choice();
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{conflictReviewText.title}</DialogTitle>
          <DialogContent>
            {error !== null && <FailureMessage alone={false} {...errorText(apiErrorOf(error))} remedies={[{ label: conflictReviewText.again, run: () => void refetch() }]} />}
            {error === null && stored === undefined && <Waiting label={conflictReviewText.loading} />}
            {stored !== undefined && <Versions stored={stored} mine={mine} parties={parties} />}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={close}>{conflictReviewText.later}</Button>
            <Button disabledFocusable={stored === undefined} onClick={choose(session.takeStored)}>
              {conflictReviewText.takeStored}
            </Button>
            <Button disabledFocusable={stored === undefined} onClick={choose(() => session.keepMine(stored?.revision))}>
              {conflictReviewText.keepMine}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

type Version = { readonly content: AgreementContent; readonly unparsed: Unparsed };

function Versions({ stored, mine, parties }: { readonly stored: Agreement; readonly mine: Version; readonly parties: readonly Party[] }) {
  const styles = useStyles();
  const last = stored.history.at(-1);
  const rows = differencesOf(stored, mine, parties).map(({ field, label, then, now }) => ({ key: field, name: datumTitle(label), then, now }));
  return (
    <>
      <p className={styles.sentence}>
        {last !== undefined && conflictReviewText.savedBy(last)} {rows.length === 0 ? conflictReviewText.same : conflictReviewText.choose}
      </p>
      {rows.length > 0 && <VersionsTable text={conflictReviewText} rows={rows} />}
    </>
  );
}

/** What differs between the stored version and the one in this window; texts that were not understood as they were typed. */
function differencesOf(stored: Version, mine: Version, parties: readonly Party[]): readonly Difference[] {
  const now = caseOfContent(mine.content, parties);
  const found = differencesBetween(caseOfContent(stored.content, parties), now);
  const typed = [...new Set([...Object.keys(stored.unparsed), ...Object.keys(mine.unparsed)])].filter((field) => stored.unparsed[field] !== mine.unparsed[field]);
  const known = typed.map((field) => found.find((difference) => difference.field === field) ?? { field, label: fieldLabel(field, now), then: null, now: null });
  const asTyped = known.map((difference) => ({ ...difference, then: stored.unparsed[difference.field] ?? difference.then, now: mine.unparsed[difference.field] ?? difference.now }));
  return [...found.filter(({ field }) => !typed.includes(field)), ...asTyped];
}
