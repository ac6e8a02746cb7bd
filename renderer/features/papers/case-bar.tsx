import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PanelRightRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { editorText } from '#text/agreement/agreement';
import { ActionButton } from '#ui/action-button';
import { bar, barSpace, barTitle } from '#ui/bar-style';
import type { FileActions } from './use-file-actions';

type Props = {
  readonly title: string;
  /** What the page has besides, behind its title. */
  readonly children?: ReactNode;
  /** Null where there is nothing to save or print. */
  readonly actions: FileActions | null;
  /** Other pages of the same agreement. */
  readonly ways: readonly { readonly label: string; readonly to: string; readonly back?: boolean }[];
  readonly pageShown: boolean;
  readonly showPage: (shown: boolean) => void;
};

const useStyles = makeStyles({
  bar,
  title: { ...barTitle, marginRight: tokens.spacingHorizontalS },
  space: barSpace,
});

/** Whose documents these are, what can be done with the one that is shown, and the way elsewhere. */
export function CaseBar({ title, children, actions, ways, pageShown, showPage }: Props) {
  const styles = useStyles();
  const navigate = useNavigate();
  const ready = actions !== null;
  const printing = actions?.busy === 'print';
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      <div className={styles.space} />
      <ActionButton name={editorText.savePdf} keys="Ctrl+S" icon={<SaveRegular />} busy={actions?.busy === 'save'} run={() => actions?.save()} ready={ready} primary />
      <ActionButton name={printing ? editorText.printing : editorText.print} keys="Ctrl+P" icon={<PrintRegular />} busy={printing} run={() => actions?.print()} ready={ready} />
      {ways.map(({ label, to, back }) => (
        <Button key={to} {...(back === true && { icon: <ArrowLeftRegular /> })} onClick={() => void navigate(to)}>
          {label}
        </Button>
      ))}
      <Tooltip content={pageShown ? editorText.hidePage : editorText.showPage} relationship="label">
        <Button appearance="subtle" icon={<PanelRightRegular />} aria-pressed={pageShown} onClick={() => showPage(!pageShown)} />
      </Tooltip>
    </div>
  );
}
