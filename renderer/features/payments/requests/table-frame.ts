import { makeStyles, tokens } from '@fluentui/react-components';
import { tableFrame } from '#ui/details-table/table-frame';

/** What surrounds the tables of letters; a bar of commands below leaves some of the table in sight. */
export const useTableFrame = makeStyles({
  table: { ...tableFrame, minHeight: '120px' },
  empty: { padding: tokens.spacingVerticalXXL },
});
