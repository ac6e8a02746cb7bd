import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { editorText } from '#text/agreement/agreement';

type Props = {
  /** Changes that can be taken back, and made again: none leave a button without effect, but in its place. */
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  readonly undo: () => void;
  readonly redo: () => void;
};

export function UndoButtons({ past, future, undo, redo }: Props) {
  return (
    <div>
      <Tooltip content={editorText.undo} relationship="label">
        <Button appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={past.length === 0} onClick={undo} />
      </Tooltip>
      <Tooltip content={editorText.redo} relationship="label">
        <Button appearance="subtle" icon={<ArrowRedoRegular />} disabledFocusable={future.length === 0} onClick={redo} />
      </Tooltip>
    </div>
  );
}
