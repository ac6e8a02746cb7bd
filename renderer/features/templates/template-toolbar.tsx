import { Badge, Button, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, MoreHorizontalRegular, PanelRightRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { templateEditorText } from '#text/templates/templates';
import { ActionButton } from '#ui/action-button';
import { bar, barSpace } from '#ui/bar-style';
import { spokenOnly } from '#ui/spoken-style';

type Props = {
  readonly title: string;
  /** „verze 3“, „dodaný s programem“ */
  readonly version: string;
  readonly changed: boolean;
  readonly busy: boolean;
  /** What hinders saving, where anything does. */
  readonly faults: ReactNode;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly pageShown: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly showPage: (shown: boolean) => void;
  readonly showHistory: () => void;
  readonly exportFile: () => void;
};

const useStyles = makeStyles({
  bar: { ...bar, '& button': { whiteSpace: 'nowrap' } },
  // The bar above shows the same name; here it only heads the page for those who hear it.
  title: { ...spokenOnly, margin: 0 },
  // A word that is squeezed runs over its own edge.
  version: { flexShrink: 0 },
  space: barSpace,
});

/** What can be done with the template as a whole. */
export function TemplateToolbar(props: Props): ReactNode {
  const styles = useStyles();
  const { title, version, changed, busy, faults, canUndo, canRedo, pageShown, undo, redo, save, showPage } = props;
  return (
    <div className={styles.bar} role="toolbar" aria-label={templateEditorText.commands}>
      <h1 className={styles.title}>{title}</h1>
      <Badge className={styles.version} appearance="tint" size="large" color={changed ? 'warning' : 'informative'}>
        {changed ? `${version}, ${templateEditorText.state.changed}` : version}
      </Badge>
      <IconCommand name={templateEditorText.undo} icon={<ArrowUndoRegular />} ready={canUndo} run={undo} />
      <IconCommand name={templateEditorText.redo} icon={<ArrowRedoRegular />} ready={canRedo} run={redo} />
      {faults}
      <div className={styles.space} />
      <Button appearance="subtle" icon={<PanelRightRegular />} onClick={() => showPage(!pageShown)}>
        {pageShown ? templateEditorText.hidePages : templateEditorText.showPages}
      </Button>
      <More {...props} />
      <ActionButton name={templateEditorText.save} keys={templateEditorText.saveKeys} icon={<SaveRegular />} busy={busy} ready={changed} run={save} primary />
    </div>
  );
}

function More({ showHistory, exportFile }: Props): ReactNode {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null}>
          {templateEditorText.more}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={showHistory}>{templateEditorText.history}</MenuItem>
          <MenuItem onClick={exportFile}>{templateEditorText.exportFile}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function IconCommand({ name, icon, ready, run }: { readonly name: string; readonly icon: ReactElement; readonly ready: boolean; readonly run: () => void }): ReactNode {
  return (
    <Tooltip content={name} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={!ready} onClick={run} />
    </Tooltip>
  );
}
