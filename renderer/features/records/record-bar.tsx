import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, DeleteRegular, OpenRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import { recordsText } from '#text/records/records';
import { ActionButton } from '#ui/action-button';
import type { RecordActions } from './use-record-actions';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

type Props = {
  readonly title: string;
  /** Whether the record is read: before, nothing can be done with it. */
  readonly ready: boolean;
  readonly actions: RecordActions;
  readonly toList: (() => void) | null;
  /** Takes the record off the list; null where it cannot be taken. */
  readonly remove: (() => void) | null;
};

/** The name of the record that is shown, and what can be done with it. */
export function RecordBar({ title, ready, actions, toList, remove }: Props) {
  const styles = useStyles();
  const { busy, save, open, print } = actions;
  return (
    <div className={styles.bar} data-place="">
      <h2 className={styles.title}>{title}</h2>
      {toList !== null && (
        /* It covers the row that opened it, and takes its focus. */
        <Button icon={<ArrowLeftRegular />} onClick={toList} autoFocus>
          {recordsText.toList}
        </Button>
      )}
      <ActionButton name={recordsText.save} keys="Ctrl+S" icon={<SaveRegular />} ready={ready} busy={busy === 'save'} run={save} />
      <ActionButton name={recordsText.open} keys={null} icon={<OpenRegular />} ready={ready} busy={busy === 'open'} run={open} />
      {print !== null && <ActionButton name={busy === 'print' ? recordsText.printing : recordsText.print} keys="Ctrl+P" icon={<PrintRegular />} ready={ready} busy={busy === 'print'} run={print} />}
      {remove !== null && <ActionButton name={recordsText.detach} keys="Delete" icon={<DeleteRegular />} busy={false} run={remove} />}
    </div>
  );
}
