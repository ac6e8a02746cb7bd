import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sectionNames, sectionState, editorText, type SectionName } from '#text/agreement';
import { chosenRow, listRow } from '#ui/row-style';

type Props = { readonly sections: readonly SectionName[]; readonly current: SectionName; readonly missing: Readonly<Record<SectionName, number>>; readonly choose: (section: SectionName) => void };

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: tokens.spacingVerticalS, listStyleType: 'none' },
  item: {
    ...listRow,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  current: { ...chosenRow, fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorNeutralForeground3 },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  count: { minWidth: '18px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The sections of the form with what each of them lacks; follows the form as it scrolls. */
export function SectionList({ sections, current, missing, choose }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={editorText.sections} data-place="">
      <ol className={styles.list}>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              className={mergeClasses(styles.item, section === current && styles.current)}
              aria-current={section === current ? 'true' : undefined}
              onClick={() => choose(section)}
            >
              <span aria-hidden className={mergeClasses(styles.mark, missing[section] === 0 && styles.complete)}>
                {missing[section] === 0 ? '●' : '○'}
              </span>
              <span>
                {sectionNames[section]} <span className={styles.spoken}>({sectionState(missing[section])})</span>
              </span>
              <span aria-hidden className={styles.count}>
                {missing[section] > 0 && missing[section]}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
