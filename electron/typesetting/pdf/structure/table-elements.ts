import type { Block } from '#shared/documents/block';
import type { ContentRole } from '#typesetting/pages/marks';
import type { BlockStructure } from './block-structure';
import { branch, type StructureElement } from './element';

/** A table. Its rows are in sections, unless there is no body for them. */
export function tableElement({ leaf }: BlockStructure, { columns, rows, total }: Extract<Block, { kind: 'table' }>): StructureElement {
  const row = (role: ContentRole, index: number): StructureElement =>
    branch('TR', columns.map(({ namesRows }, column) => leaf(namesRows === true ? 'TH' : 'TD', [[role, index, column]], namesRows === true ? scope('Row') : {})));
  const caption = leaf('Caption', [['caption']]);
  const head = branch('TR', columns.map((_, column) => leaf('TH', [['head-cell', 0, column]], scope('Column'))));
  const body = rows.map((_, index) => row('cell', index + 1));
  const sum = total === null ? [] : [row('total-cell', rows.length + 1)];
  if (body.length === 0) return branch('Table', [caption, head, ...sum]);
  return branch('Table', [caption, branch('THead', [head]), branch('TBody', body), ...(sum.length === 0 ? [] : [branch('TFoot', sum)])]);
}

const scope = (cells: 'Row' | 'Column') => ({ entries: `/A<</O/Table/Scope/${cells}>>` });
