import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, DocumentTextRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { editorText } from '#text/agreement/agreement';
import { papersText } from '#text/agreement/papers';
import { recordsText } from '#text/records/records';
import { bar, barSpace, barTitle } from '#ui/bar-style';

const useStyles = makeStyles({
  bar,
  title: barTitle,
  space: barSpace,
});

/** Whose records these are, and the way back to the agreement. */
export function RecordsBar({ agreement, name }: { readonly agreement: Agreement; readonly name: string }) {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>
        {recordsText.title}: {name}
      </h1>
      <Badge appearance="tint" color={agreement.finishedOn === null ? 'informative' : 'success'} size="large">
        {statusOf(agreement)}
      </Badge>
      <div className={styles.space} />
      <Button icon={<DocumentTextRegular />} onClick={() => void navigate(`/smlouvy/${agreement.id}/pisemnosti`)}>
        {papersText.title}
      </Button>
      <Button icon={<ArrowLeftRegular />} onClick={() => void navigate(`/smlouvy/${agreement.id}`)}>
        {recordsText.toAgreement}
      </Button>
    </div>
  );
}

function statusOf({ finishedOn, removedAt }: Agreement): string {
  if (removedAt !== null) return editorText.inBin;
  return finishedOn === null ? editorText.draft : editorText.finished(finishedOn);
}
