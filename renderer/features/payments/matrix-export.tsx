import type { ReactNode } from 'react';
import { useClient } from '#data/machine/client';
import { useListExport } from '#data/files/list-export';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import type { OfficeRole } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { paymentsText } from '#text/payments/payments';
import type { Matrix } from './matrix';
import { matrixList } from './matrix-list';

type Props = { readonly matrix: Matrix; readonly role: OfficeRole; readonly parties: readonly Party[] };

/** The matrix on pages as it is shown; as a workbook with all contributions one by one and every payment behind it. */
export function MatrixExport({ matrix, role, parties }: Props): ReactNode {
  const { reports } = useClient();
  const list = useListExport(() => matrixList(matrix, role, parties), downloadFile);
  return <ListExportMenu title={paymentsText.matrix[role]} source={{ ...list, make: (format) => (format === 'xlsx' ? reports.contributions({}) : list.make(format)) }} byKey />;
}
