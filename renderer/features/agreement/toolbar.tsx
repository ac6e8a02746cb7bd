import { Badge, Button, Tooltip, makeStyles } from '@fluentui/react-components';
import { DocumentMultipleRegular, OpenRegular, PanelRightRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import type { MissingDatum } from '#shared/documents/missing';
import { useLives } from '#data/lives';
import { editorText } from '#text/agreement/agreement';
import { courseText } from '#text/life/course';
import { statusNames } from '#text/life/life';
import { recordsButton } from '#text/records/records';
import { ActionButton } from '#ui/action-button';
import { bar, barSpace } from '#ui/bar-style';
import { MissingButton } from '#ui/missing-button';
import { spokenOnly } from '#ui/spoken-style';
import { UndoButtons } from '#ui/undo-buttons';
import { CaseMenu } from './case-menu';
import { useEditing } from './editing';
import { FinishButton } from './finish-button';
import { groupsOf } from './sections';
import type { DocumentActions } from './use-document-actions';

type Props = {
  readonly agreement: Agreement;
  readonly title: string;
  readonly missing: readonly MissingDatum[];
  readonly actions: DocumentActions;
  readonly pageShown: boolean;
  readonly showPage: (shown: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const useStyles = makeStyles({
  bar,
  // The bar above shows the same name; here it only heads the page for those who hear it.
  title: { ...spokenOnly, margin: 0 },
  space: barSpace,
});

export function Toolbar({ agreement, title, missing, actions, pageShown, showPage, undo, redo }: Props) {
  const styles = useStyles();
  const editable = agreement.finishedOn === null && agreement.removedAt === null;
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      <Standing agreement={agreement} />
      {editable && <Missing missing={missing} />}
      {editable && <History undo={undo} redo={redo} />}
      <div className={styles.space} />
      <ActionButton name={editorText.savePdf} keys="Ctrl+S" icon={<SaveRegular />} busy={actions.busy === 'save'} run={actions.save} primary={!editable || missing.length > 0} />
      <ActionButton name={editorText.open} keys={null} icon={<OpenRegular />} busy={actions.busy === 'open'} run={actions.open} />
      <ActionButton name={actions.busy === 'print' ? editorText.printing : editorText.print} keys="Ctrl+P" icon={<PrintRegular />} busy={actions.busy === 'print'} run={actions.print} />
      <RecordsButton agreement={agreement} />
      <CaseMenu agreement={agreement} actions={actions} />
      <FinishButton agreement={agreement} missing={missing} />
      <Tooltip content={pageShown ? editorText.hidePage : editorText.showPage} relationship="label">
        <Button appearance="subtle" icon={<PanelRightRegular />} aria-pressed={pageShown} onClick={() => showPage(!pageShown)} />
      </Tooltip>
    </div>
  );
}

/** The way to what was printed, signed and attached, and how much of it there is. */
function RecordsButton({ agreement: { id, editions, attachments } }: Pick<Props, 'agreement'>) {
  const navigate = useNavigate();
  const attached = attachments.filter(({ removedAt }) => removedAt === null).length;
  return (
    <Button icon={<DocumentMultipleRegular />} onClick={() => void navigate(`/smlouvy/${id}/listiny`)}>
      {recordsButton(editions.length + attached)}
    </Button>
  );
}

function Missing({ missing }: { readonly missing: readonly MissingDatum[] }) {
  const { goTo } = useEditing();
  return <MissingButton complete={editorText.complete} groups={groupsOf(missing)} goTo={goTo} />;
}

/** Where the agreement stands, and the way to how it came there. */
function Standing({ agreement }: Pick<Props, 'agreement'>) {
  const navigate = useNavigate();
  const { lifeOf } = useLives();
  const { status } = lifeOf(agreement);
  return (
    <Tooltip content={`${courseText.title}: ${statusNames[status]}`} relationship="label">
      <Button appearance="transparent" size="small" onClick={() => void navigate(`/smlouvy/${agreement.id}/prubeh`)}>
        <Badge appearance="tint" color={status === 'void' ? 'danger' : agreement.finishedOn === null ? 'informative' : 'success'} size="large">
          {statusNames[status]}
        </Badge>
      </Button>
    </Tooltip>
  );
}

function History({ undo, redo }: Pick<Props, 'undo' | 'redo'>) {
  const { session } = useEditing();
  const draft = useSyncExternalStore(session.subscribe, session.draft);
  return <UndoButtons past={draft.past} future={draft.future} undo={undo} redo={redo} />;
}
