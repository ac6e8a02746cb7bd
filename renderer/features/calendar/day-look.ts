import { makeStyles, tokens } from '@fluentui/react-components';

/** How days look in the calendar and in its legend. What waits is filled, what was met is framed, what is late bears a sign besides. */
export const useDayLook = makeStyles({
  day: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '22px',
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: 'tabular-nums',
  },
  working: {},
  weekend: { color: tokens.colorNeutralForeground3 },
  holiday: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  today: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`, '@media (forced-colors: active)': { outline: '1px solid CanvasText' } },
  waiting: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '"!"', position: 'absolute', top: '-3px', insetInlineEnd: '1px', fontSize: '11px', fontWeight: tokens.fontWeightBold },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText', color: 'Canvas' },
  },
  free: {},
  met: { border: `1px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
});
