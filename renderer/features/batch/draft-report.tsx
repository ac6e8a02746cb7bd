import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { DraftOutcome, DraftingEnd } from './use-drafting';
import { useFirstFocus } from './use-first-focus';
import { reportOf, type ReportRow } from './report-of';
import { useRemoveAgreements } from '#data/machine/mutations';
import { useSurroundings } from '#data/machine/surroundings';
import { useNotify } from '#ui/notices';
import { Page } from '#ui/page';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { useTellFailure } from '#ui/use-tell-failure';
import type { AgreementId } from '#shared/domain/agreement';
import type { MissingDatum } from '#shared/documents/missing';
import { draftedText, draftingText } from '#text/agreement/batch';
import { errorText } from '#text/errors/errors';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  rows: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalS, alignItems: 'baseline', margin: 0 },
  facts: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

type Props = { readonly end: DraftingEnd; readonly putAway: () => void };

/** What came of drafting many: which drafts there are, and what each of them still lacks, with the way to its field. */
export function DraftReport({ end, putAway }: Props): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { rows, everywhere } = useReport(end);
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  const [anyId] = ids;
  const bar = useFirstFocus();
  return (
    <Page title={draftingText.title}>
      <MessageBar intent={end.cancelled || ids.length < end.of ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{draftedText(ids.length, end.of, end.cancelled)}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <div ref={bar} className={styles.actions}>
        <Button appearance="primary" onClick={() => void navigate('/smlouvy')}>
          {draftingText.toList}
        </Button>
        {ids.length > 0 && <Button onClick={() => void navigate('/smlouvy/dokumenty', { state: { ids } })}>{draftingText.toDocuments}</Button>}
        {ids.length > 0 && <TakeBack ids={ids} putAway={putAway} />}
        <Button onClick={putAway}>{draftingText.again}</Button>
      </div>
      {anyId !== undefined && everywhere.length > 0 && (
        <Panel title={draftingText.missingEverywhere}>
          <FieldLinks id={anyId} missing={everywhere} />
        </Panel>
      )}
      <Panel title={draftingText.missingElsewhere}>
        <dl className={styles.rows}>
          {rows.map((row) => (
            <ReportLine key={row.regionId} row={row} common={everywhere.length > 0} />
          ))}
        </dl>
      </Panel>
    </Page>
  );
}

function useReport(end: DraftingEnd) {
  const around = useSurroundings();
  // As they are now: coming back to the report, what was filled in meanwhile is missing no more.
  const present = (outcome: DraftOutcome) => ({ ...outcome, agreement: around.agreements.find(({ id }) => id === outcome.agreement?.id) ?? outcome.agreement });
  return reportOf(end.results.map(present), around);
}

function ReportLine({ row, common }: { readonly row: ReportRow; readonly common: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt>{row.id === null ? row.name : <RouteLink to={`/smlouvy/${row.id}`}>{row.name}</RouteLink>}</dt>
      <dd className={styles.facts}>
        {row.error !== null && (
          <span className={styles.failed}>
            {draftingText.notDrafted}: {errorText(row.error).title}
          </span>
        )}
        {row.id !== null && row.own.length > 0 && <FieldLinks id={row.id} missing={row.own} />}
        {row.id !== null && row.own.length === 0 && <span className={styles.quiet}>{common ? draftingText.onlyCommon : draftingText.complete}</span>}
      </dd>
    </>
  );
}

function FieldLinks({ id, missing }: { readonly id: AgreementId; readonly missing: readonly MissingDatum[] }): ReactNode {
  return missing.map(({ field, label }, index) => (
    <span key={field}>
      {index > 0 && ', '}
      <RouteLink to={`/smlouvy/${id}?udaj=${encodeURIComponent(field)}`}>{label}</RouteLink>
    </span>
  ));
}

/** Puts the drafts of the batch into the bin again, from where they can be taken back. */
function TakeBack({ ids, putAway }: { readonly ids: readonly AgreementId[]; readonly putAway: () => void }): ReactNode {
  const remove = useRemoveAgreements();
  const notify = useNotify();
  const tell = useTellFailure();
  const takeBack = () =>
    remove.mutate(
      { ids },
      {
        onSuccess: ({ done, error }) => {
          if (error !== null) tell(error);
          notify({ title: draftingText.undone(done.length) });
          if (error === null) putAway();
        },
      },
    );
  return (
    <Button disabledFocusable={remove.isPending} onClick={takeBack}>
      {draftingText.undo}
    </Button>
  );
}
