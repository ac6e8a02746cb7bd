import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { DocumentKind } from '#shared/documents/document-kind';
import { documentNames, pageText } from '#text/agreement/agreement';

type Props = { readonly kinds: readonly DocumentKind[]; readonly kind: DocumentKind; readonly choose: (kind: DocumentKind) => void };

const useStyles = makeStyles({
  tabs: { display: 'flex', flexShrink: 0, overflowX: 'auto', padding: `0 ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, '&:hover': { borderBottomColor: tokens.colorCompoundBrandStroke } },
});

/** The documents of the agreement. Fluent's own tabs carry hidden stops for the focus that accessibility checks refuse. */
export function DocumentTabs({ kinds, kind, choose }: Props) {
  const styles = useStyles();
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbour(kinds, kind, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-kind="${next}"]`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={pageText.documents} onKeyDown={press}>
      {kinds.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          data-kind={name}
          aria-selected={name === kind}
          tabIndex={name === kind ? 0 : -1}
          className={mergeClasses(styles.tab, name === kind && styles.chosen)}
          onClick={() => choose(name)}
        >
          {documentNames[name]}
        </button>
      ))}
    </div>
  );
}

function neighbour(kinds: readonly DocumentKind[], kind: DocumentKind, key: string): DocumentKind | undefined {
  const at = kinds.indexOf(kind);
  const wanted = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: kinds.length - 1 }[key];
  return wanted === undefined ? undefined : kinds[wanted];
}
