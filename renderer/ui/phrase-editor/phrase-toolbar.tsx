import { makeStyles, Toolbar, ToolbarButton, ToolbarDivider, ToolbarToggleButton, Tooltip } from '@fluentui/react-components';
import { Add20Regular, BranchFork20Regular, TextBold20Regular } from '@fluentui/react-icons';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { phraseEditorText } from '#text/phrase-editor';
import { usePhraseDesk, useStanding } from './phrase-desk';
import type { Stretch } from './condition-stretch';

export type { Stretch } from './condition-stretch';

const useStyles = makeStyles({ bar: { flexWrap: 'wrap', paddingInline: 0, '& button': { whiteSpace: 'nowrap', minWidth: 'auto' } } });

type Props = {
  /** Asks for the condition of a stretch; left out where there are no conditions. */
  readonly askCondition?: (stretch: Stretch) => void;
  /** More commands, at the right of those of the text. */
  readonly children?: ReactNode;
};

/** What can be done to the phrase that is being written. */
export function PhraseToolbar({ askCondition, children }: Props): ReactNode {
  const styles = useStyles();
  const desk = usePhraseDesk();
  const standing = useStanding();
  const stretch = standing?.stretch ?? null;
  return (
    <Toolbar className={styles.bar} aria-label={phraseEditorText.toolbar} size="small" checkedValues={{ style: standing?.strong === true ? ['strong'] : [] }} onMouseDown={keepFocus}>
      <Command label={phraseEditorText.insert} hint={phraseEditorText.insertKeys} icon={<Add20Regular />} ready={standing !== null} run={() => desk.pick(0)} />
      <ToolbarDivider />
      <Tooltip content={phraseEditorText.strongKeys} relationship="description">
        <ToolbarToggleButton name="style" value="strong" icon={<TextBold20Regular />} disabledFocusable={standing === null} onClick={() => desk.active()?.toggleStrong()}>
          {phraseEditorText.strong}
        </ToolbarToggleButton>
      </Tooltip>
      {askCondition !== undefined && (
        <Command label={phraseEditorText.condition} hint={phraseEditorText.conditionHint} icon={<BranchFork20Regular />} ready={stretch !== null} run={() => stretch !== null && askCondition(stretch)} />
      )}
      {children}
    </Toolbar>
  );
}

type CommandProps = { readonly label: string; readonly hint: string; readonly icon: ReactElement; readonly ready: boolean; readonly run: () => void };

function Command({ label, hint, icon, ready, run }: CommandProps): ReactNode {
  return (
    <Tooltip content={hint} relationship="description">
      <ToolbarButton icon={icon} disabledFocusable={!ready} onClick={run}>
        {label}
      </ToolbarButton>
    </Tooltip>
  );
}

/** The mouse must not take the focus, and with it the selection, from the text. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
