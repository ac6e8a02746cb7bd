import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** How a phrase looks, mounted or not: the same, or a click would miss the letter it was meant for. */
export const phraseLook = {
  whiteSpace: 'pre-wrap',
  overflowWrap: 'break-word',
  fontVariantLigatures: 'none',
  '& strong': { fontWeight: tokens.fontWeightSemibold },
  '& [data-chip]': {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightRegular,
    boxDecorationBreak: 'clone',
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  '& [data-chip="broken"]': { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1, textDecorationLine: 'underline', textDecorationStyle: 'wavy' },
  '& [data-chip].ProseMirror-selectednode': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  '& [data-stretch]': { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationThickness: '2px', textDecorationColor: tokens.colorCompoundBrandStroke, textUnderlineOffset: '4px' },
  // Two conditions beside each other are seen to be two.
  '& [data-stretch] + [data-stretch]': { marginInlineStart: '4px' },
  '& [data-spoken]': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
} satisfies GriffelStyle;
