import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { belongsAnywhere } from '#data/own-page';
import { usePageRoom } from '#data/page-room';
import { useParties } from '#data/machine/queries';
import { pageText } from '#text/agreement/agreement';
import { caseTitle } from '#text/names';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { useFileDrop } from '#ui/use-file-drop';
import { AttachmentList } from './attachment-list';
import { DropTarget } from './drop-target';
import { EditionList } from './edition-list';
import { NothingShown, RecordPane } from './record-pane';
import { RecordsBar } from './records-bar';
import { RecordsList } from './records-list';
import { useAttaching } from './use-attaching';
import { useChosenRecord } from './use-chosen-record';
import { useDetaching } from './use-detaching';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The list of records of an agreement, and the chosen one beside it. */
export function Records({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const name = caseTitle(agreement.content, useParties().data);
  // The pages are what this page is for, so they cannot be hidden.
  const split = useSplit(root, { ...usePageRoom(), aside: 0, shown: true });
  const { entries, chosen, choose } = useChosenRecord(agreement);
  const attaching = useAttaching(agreement, choose);
  const detach = useDetaching(agreement.id, choose);
  const over = useFileDrop(attaching.add, belongsAnywhere);

  const show = (key: string) => {
    choose(key);
    split.cover(true);
  };
  const toList = () => {
    split.uncover();
    focusRow(root, chosen?.key);
  };
  const remove = (key: string) => {
    const at = entries.findIndex((entry) => entry.key === key);
    const entry = entries[at];
    if (entry?.type !== 'attachment') return;
    const next = entries[at + 1] ?? entries[at - 1];
    detach(entry.attachment, () => {
      if (next !== undefined) choose(next.key);
      split.uncover();
      focusRow(root, next?.key);
    });
  };
  const rows = { chosen: chosen?.key ?? null, choose: show, remove };
  return (
    <div ref={root} className={styles.root}>
      <RecordsBar agreement={agreement} name={name} />
      <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
        <RecordsList hidden={!split.rest}>
          <EditionList agreement={agreement} {...rows} />
          <AttachmentList agreement={agreement} {...attaching} {...rows} />
        </RecordsList>
        {split.pages && split.rest && <SplitHandle label={pageText.splitter} {...split} />}
        {split.pages && (chosen === null ? <NothingShown empty={entries.length === 0} /> : <RecordPane agreement={agreement} entry={chosen} toList={split.narrow ? toList : null} remove={() => remove(chosen.key)} choose={choose} />)}
      </div>
      {over && <DropTarget agreement={name} />}
    </div>
  );
}

/** Moves the focus to a row of the list, or to its first control where there is none; after the list is shown again. */
function focusRow(root: { readonly current: HTMLElement | null }, key: string | undefined): void {
  requestAnimationFrame(() => {
    const row = root.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(key ?? '')}"]`);
    (row ?? root.current?.querySelector<HTMLElement>('[data-place] button'))?.focus();
  });
}
