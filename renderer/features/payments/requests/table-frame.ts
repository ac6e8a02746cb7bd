import { makeStyles, tokens } from '@fluentui/react-components';

/** What surrounds the tables of letters. */
export const useTableFrame = makeStyles({
  table: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '120px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  empty: { padding: tokens.spacingVerticalXXL },
});
