import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The head of a page: its name and what can be done with it. */
export const bar = {
  position: 'relative',
  flexShrink: 0,
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.spacingHorizontalS,
  minHeight: '44px',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
} satisfies GriffelStyle;

export const barTitle = { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold } satisfies GriffelStyle;

/** What keeps the last commands at the right. */
export const barSpace = { flexGrow: 1 } satisfies GriffelStyle;
