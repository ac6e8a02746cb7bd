import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button over the whole width of a list or a menu, that looks like a line of it. */
export const rowButton = {
  width: '100%',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'start',
} satisfies GriffelStyle;

/** Of the rows of a list: they show under the pointer and with the focus that they can be pressed. */
export const listRow = {
  ...rowButton,
  cursor: 'pointer',
  '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;

/** The row of a list that is shown beside it; its colour alone would be lost in high contrast. */
export const chosenRow = {
  backgroundColor: tokens.colorSubtleBackgroundSelected,
  boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
  '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
} satisfies GriffelStyle;
