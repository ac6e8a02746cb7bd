import type { GriffelStyle } from '@fluentui/react-components';

/** Of what is said to those who hear the page and is not seen on it; what it stands in is positioned. */
export const spokenOnly = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } satisfies GriffelStyle;
