import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { newestTemplate } from '#shared/templates/newest';
import { wordingText } from '#text/agreement/wording';
import { useReadOnly } from '#ui/fields/binding';
import type { DocumentWording } from './document-wording';
import { UpdateDialog } from './update-dialog';

const useStyles = makeStyles({ row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** Which version of its template a document was made from, and the way to a newer one. */
export function UpdateOffer({ wording }: { readonly wording: DocumentWording }): ReactNode {
  const styles = useStyles();
  const [asked, ask] = useState(false);
  const readOnly = useReadOnly();
  const { id, base, agreementCase } = wording;
  const newest = newestTemplate(id, agreementCase.templates);
  const isNewest = newest.origin === base.origin && newest.version === base.version;
  return (
    <div className={styles.row}>
      <span>{wordingText.version(base.origin, base.version)}</span>
      {!isNewest && !readOnly && (
        <Button size="small" aria-label={wordingText.updateOf(wordingText.documents[id])} onClick={() => ask(true)}>
          {wordingText.update}
        </Button>
      )}
      {asked && <UpdateDialog wording={wording} newest={newest} close={() => ask(false)} />}
    </div>
  );
}
