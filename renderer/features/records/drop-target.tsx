import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { recordsText } from '#text/records/records';

const useStyles = makeStyles({
  target: {
    position: 'fixed',
    inset: '8px',
    zIndex: 50,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: `color-mix(in srgb, ${tokens.colorNeutralBackground1} 92%, transparent)`,
    color: tokens.colorNeutralForeground1,
    // What is held goes through to the window, which takes it.
    pointerEvents: 'none',
  },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
});

/** Says, while files are held over the window, that they can be let go anywhere. */
export function DropTarget({ agreement }: { readonly agreement: string }) {
  const styles = useStyles();
  return (
    <div className={styles.target} data-drop-target="">
      <ArrowDownloadRegular className={styles.icon} aria-hidden />
      <div className={styles.title}>{recordsText.drop}</div>
      <div>{recordsText.dropHelp(agreement)}</div>
    </div>
  );
}
