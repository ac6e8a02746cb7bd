import { tagsOf } from '#spreadsheets/xlsx/tags';
import type { Parts } from '#spreadsheets/xlsx/open-package';

/** A sheet of a workbook and the path of its part (ECMA-376-1, 18.2.19). */
export type WorkbookSheet = { readonly name: string; readonly path: string };

/** The sheets a person sees, in their order; a hidden one is left out. */
export function sheetsOf(parts: Parts): readonly WorkbookSheet[] {
  const targets = targetsIn(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  return [...tagsOf(parts.get('xl/workbook.xml') ?? '')]
    .filter(({ name, attributes }) => name === 'sheet' && (attributes.get('state') ?? 'visible') === 'visible')
    .flatMap(({ attributes }) => {
      const [name, path] = [attributes.get('name'), targets.get(attributes.get('id') ?? '')];
      return name === undefined || path === undefined || !parts.has(path) ? [] : [{ name, path }];
    });
}

/** Paths of parts by the ids the workbook knows them by. */
function targetsIn(relations: string): ReadonlyMap<string, string> {
  const tags = [...tagsOf(relations)].filter(({ name }) => name === 'Relationship');
  return new Map(tags.map(({ attributes }) => [attributes.get('Id') ?? '', pathOf(attributes.get('Target') ?? '')]));
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
