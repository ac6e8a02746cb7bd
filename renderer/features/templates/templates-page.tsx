import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImport20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { apiErrorOf } from '#data/machine/api-failure';
import { useHost } from '#data/machine/queries';
import { useImportTemplate, useTemplates, useUnsavedTemplates } from '#data/templates';
import { useListExport } from '#data/files/list-export';
import { readUpload } from '#data/files/uploads';
import { newestTemplate } from '#shared/templates/newest';
import { templateIds } from '#shared/templates/template-id';
import { templateNames, templatesText } from '#text/templates/templates';
import { DetailsTable } from '#ui/details-table/details-table';
import { tableFrame } from '#ui/details-table/table-frame';
import { exportedList } from '#ui/details-table/exported-list';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { useListLayout } from '#ui/details-table/use-list-layout';
import { downloadFile } from '#ui/browser-file';
import { FileButton } from '#ui/file-button';
import { ListExportMenu } from '#ui/list-export-menu';
import { useNotify } from '#ui/notices';
import { Page } from '#ui/page';
import { useTellFailure } from '#ui/use-tell-failure';
import { templateColumns, type TemplateRow } from './template-columns';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  intro: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  table: tableFrame,
});

const keyOf = ({ template }: TemplateRow) => template.id;

/** Bytes of the largest file that is read as a template; the longest of ours has a hundredth of it. */
const largestFile = 10 * 1024 * 1024;

/** The editor comes while the list is read, so that the first template opens as fast as the next ones. */
function useEditorAhead(): void {
  useEffect(() => void import('./template-page'), []);
}

/** Every template in its newest version, whose it is and who saved it. */
export function TemplatesPage(): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { data: templates } = useTemplates();
  const { data: host } = useHost();
  const unsaved = useUnsavedTemplates();
  const importFile = useImport();
  useEditorAhead();
  const layout = useListLayout({ by: 'name', direction: 'ascending' });
  const columns = useMemo(() => templateColumns(host.today), [host.today]);
  const rows = templateIds.map((id): TemplateRow => ({ template: newestTemplate(id, templates), unsaved: unsaved.has(id) }));
  const chosen = useChosenRows(rows, keyOf);
  const source = useListExport(() => exportedList({ title: templatesText.table, columns, rows, sorting: layout.sorting }), downloadFile);
  return (
    <Page title={templatesText.title} filling commands={<FileButton label={templatesText.importFile} icon={<ArrowImport20Regular />} accept=".json,application/json" take={(files) => void importFile(files)} />}>
      <div className={styles.bar}>
        <div className={styles.intro}>{templatesText.intro}</div>
        <ListExportMenu title={templatesText.table} source={source} byKey />
      </div>
      <div className={styles.table}>
        <DetailsTable
          label={templatesText.table}
          multiple={false}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          {...layout}
          {...chosen}
          onOpen={(id) => void navigate(`/nastaveni/vzory/${id}`)}
          onType={() => undefined}
          empty={null}
        />
      </div>
    </Page>
  );
}

/** Takes the first of the chosen files as a new version, and says what came of it. */
function useImport(): (files: readonly File[]) => Promise<void> {
  const importTemplate = useImportTemplate();
  const navigate = useNavigate();
  const notify = useNotify();
  const tell = useTellFailure();
  return async ([file]) => {
    if (file === undefined) return;
    const upload = await readUpload(file, largestFile);
    if (!upload.ok) {
      tell(upload.error);
      return;
    }
    try {
      const { id, version } = await importTemplate.mutateAsync(upload.value);
      notify({ title: templatesText.imported(templateNames[id], version), detail: templatesText.importedDetail, action: { label: templatesText.open, run: () => void navigate(`/nastaveni/vzory/${id}`) } });
    } catch (error) {
      tell(apiErrorOf(error));
    }
  };
}
