import { Button, makeStyles, ToggleButton, tokens, Tooltip } from '@fluentui/react-components';
import { Add20Regular, BranchFork20Regular, Link20Regular, TextBold20Regular } from '@fluentui/react-icons';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { phraseEditorText } from '#text/templates/phrase-editor';
import { usePhraseDesk, useStanding } from './phrase-desk';
import type { Stretch } from './condition-stretch';

export type { Stretch } from './condition-stretch';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& button': { whiteSpace: 'nowrap', minWidth: 'auto', fontWeight: tokens.fontWeightRegular } } });

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
    <div className={styles.bar} role="toolbar" aria-label={phraseEditorText.toolbar} onMouseDown={keepFocus}>
      <Command label={phraseEditorText.insert} hint={phraseEditorText.insertKeys} icon={<Add20Regular />} ready={standing !== null} run={() => desk.pick(0)} />
      <Command label={phraseEditorText.targets} hint={phraseEditorText.targetsHint} icon={<Link20Regular />} ready={standing !== null} run={desk.pickTargets} />
      <Tooltip content={phraseEditorText.strongKeys} relationship="description">
        <ToggleButton appearance="subtle" size="small" icon={<TextBold20Regular />} checked={standing?.strong === true} disabledFocusable={standing === null} onClick={() => desk.active()?.toggleStrong()}>
          {phraseEditorText.strong}
        </ToggleButton>
      </Tooltip>
      {askCondition !== undefined && (
        <Command label={phraseEditorText.condition} hint={phraseEditorText.conditionHint} icon={<BranchFork20Regular />} ready={stretch !== null} run={() => stretch !== null && askCondition(stretch)} />
      )}
      {children}
    </div>
  );
}

type CommandProps = { readonly label: string; readonly hint: string; readonly icon: ReactElement; readonly ready: boolean; readonly run: () => void };

function Command({ label, hint, icon, ready, run }: CommandProps): ReactNode {
  return (
    <Tooltip content={hint} relationship="description">
      <Button appearance="subtle" size="small" icon={icon} disabledFocusable={!ready} onClick={run}>
        {label}
      </Button>
    </Tooltip>
  );
}

/** The mouse must not take the focus, and with it the selection, from the text. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
