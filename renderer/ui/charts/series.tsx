import { tokens } from '@fluentui/react-components';

/** What bars of one colour stand for. */
export type Series = { readonly name: string; readonly color: string };

/**
 * Colours that are told apart by how dark they are, so that a chart is read without seeing colours, in print, in the dark and in high contrast:
 * what was agreed, what happened, and what is compared with both.
 */
export const chartColors = { planned: tokens.colorNeutralStroke1, actual: tokens.colorCompoundBrandBackground, compared: tokens.colorNeutralForeground1 } as const;
