import { numberCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { Template } from '#shared/templates/template';
import { templateIds } from '#shared/templates/template-id';
import { instantText, momentText } from '#text/moment';
import { templateNames, templatesText } from '#text/templates/templates';
import type { ExportedColumn } from '#ui/details-table/exported-list';
import { Mark } from '#ui/mark';

/** A template as the list shows it. */
export type TemplateRow = { readonly template: Template; readonly unsaved: boolean };

const titles = templatesText.columns;

/** The columns of the list of templates. @param today how near the moments are */
export function templateColumns(today: string): readonly ExportedColumn<TemplateRow, ExportedCell>[] {
  return [
    { id: 'name', title: titles.name, width: 360, sortKey: ({ template }) => templateIds.indexOf(template.id), cell: ({ template }) => templateNames[template.id], exported: ({ template }) => textCell(templateNames[template.id]) },
    { id: 'version', title: titles.version, width: 80, sortKey: ({ template }) => template.version, cell: ({ template }) => String(template.version), exported: ({ template }) => numberCell(template.version) },
    { id: 'origin', title: titles.origin, width: 180, sortKey: ({ template }) => templatesText.origins[template.origin], cell: ({ template }) => templatesText.origins[template.origin], exported: ({ template }) => textCell(templatesText.origins[template.origin]) },
    { id: 'saved', title: titles.saved, width: 220, sortKey: ({ template }) => template.saved?.at ?? '', cell: ({ template: { saved } }) => (saved === null ? '' : `${momentText(saved.at, today)}, ${saved.by}`), exported: ({ template: { saved } }) => textCell(saved === null ? null : `${instantText(saved.at)}, ${saved.by}`) },
    {
      id: 'note',
      title: titles.note,
      width: 240,
      grows: true,
      sortKey: ({ template }) => template.note ?? '',
      cell: ({ template: { note }, unsaved }) => (
        <>
          {unsaved && <Mark tone="warning">{templatesText.unsaved}</Mark>} {note}
        </>
      ),
      exported: ({ template: { note }, unsaved }) => textCell([...(unsaved ? [templatesText.unsaved] : []), ...(note === null ? [] : [note])].join(', ')),
    },
  ];
}
