import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition } from '#shared/domain/record';
import { editionTitle, recordsText } from '#text/records/records';
import { ComparisonDialog } from './comparison-dialog';
import { ListPart, Note } from './list-part';
import { entriesOfEdition, newestFirst } from './record-entry';
import { RecordRows, type RowsProps } from './record-row';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What finishing fixed, the newest first. */
export function EditionList({ agreement, ...rows }: RowsProps & { readonly agreement: Agreement }) {
  const [compared, compare] = useState<Edition | null>(null);
  const note = noteOf(agreement);
  return (
    <ListPart title={recordsText.editions}>
      {note !== null && <Note>{note}</Note>}
      {newestFirst(agreement.editions).map((edition) => (
        <EditionPart key={edition.number} edition={edition} compare={() => compare(edition)} {...rows} />
      ))}
      {compared !== null && <ComparisonDialog agreement={agreement} edition={compared} close={() => compare(null)} />}
    </ListPart>
  );
}

function noteOf({ finishedOn, editions }: Agreement): string | null {
  if (editions.length === 0) return finishedOn === null ? recordsText.none : recordsText.finishedEarlier;
  return finishedOn === null ? recordsText.drafting : null;
}

function EditionPart({ edition, compare, ...rows }: RowsProps & { readonly edition: Edition; readonly compare: () => void }) {
  const styles = useStyles();
  const title = editionTitle(edition);
  return (
    <div>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button size="small" onClick={compare}>
          {recordsText.compare}
        </Button>
      </div>
      <RecordRows label={title} entries={entriesOfEdition(edition)} {...rows} />
    </div>
  );
}
