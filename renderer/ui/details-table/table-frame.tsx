import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Around a table that fills what is left of the page, and scrolls by itself. */
export const tableFrame = {
  display: 'flex',
  flexDirection: 'column',
  flexGrow: 1,
  minHeight: 0,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  overflow: 'hidden',
} satisfies GriffelStyle;
