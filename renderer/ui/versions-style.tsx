import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A table of versions beside each other; the name of each row stands before them. */
export const versionsTable = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  userSelect: 'text',
  '& th, & td': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`, textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  '& thead th': { fontWeight: tokens.fontWeightSemibold },
  '& tbody th': { fontWeight: tokens.fontWeightRegular },
} satisfies GriffelStyle;
