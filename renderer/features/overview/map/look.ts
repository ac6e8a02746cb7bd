import { tokens } from '@fluentui/react-components';
import type { Standing } from './region-standing';
import type { SignName } from '#ui/sign';
import { groupSigns } from '#text/life/status';

/** Lines over the colour of a region, by which statuses are told apart where there are no colours. */
export type Hatching = 'none' | 'rising' | 'falling' | 'crossed' | 'level' | 'upright' | 'dotted';

/** How a region of a standing is drawn. */
export type Look = { readonly colour: string; readonly hatching: Hatching; readonly sign: SignName };

export const looks: Readonly<Record<Standing, Look>> = {
  coordinator: { colour: tokens.colorBrandBackground2, hatching: 'none', sign: 'home' },
  none: { colour: tokens.colorNeutralBackground3, hatching: 'none', sign: 'plus' },
  drafts: { colour: tokens.colorPaletteBlueBackground2, hatching: 'rising', sign: groupSigns.drafts },
  'in-approval': { colour: tokens.colorPaletteTealBackground2, hatching: 'falling', sign: groupSigns['in-approval'] },
  'for-signature': { colour: tokens.colorPaletteLavenderBackground2, hatching: 'crossed', sign: groupSigns['for-signature'] },
  'to-publish': { colour: tokens.colorPaletteRedBackground2, hatching: 'dotted', sign: groupSigns['to-publish'] },
  'awaiting-effect': { colour: tokens.colorPaletteLightGreenBackground2, hatching: 'level', sign: groupSigns['awaiting-effect'] },
  effective: { colour: tokens.colorPaletteGreenBackground2, hatching: 'none', sign: groupSigns.effective },
  ending: { colour: tokens.colorPaletteMarigoldBackground2, hatching: 'upright', sign: groupSigns.ending },
  ended: { colour: tokens.colorNeutralBackground5, hatching: 'level', sign: groupSigns.ended },
};
