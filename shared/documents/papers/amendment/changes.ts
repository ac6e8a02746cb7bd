import { annexChanges } from './annex-changes';
import { articleChanges } from './article-changes';
import { outlineOf } from './outline';
import type { Change } from './quotation';
import type { ComponentContext } from '#shared/documents/components/component';
import type { AgreementCase } from '#shared/documents/case';

/** What an amendment changes: the difference between the agreement it amends and the one it makes of it, both as they are composed; nothing where it amends none. */
export function changesOfAmendment(amended: AgreementCase, { compose }: Pick<ComponentContext, 'compose'>): readonly Change[] {
  const { base } = amended;
  if (base === null) return [];
  return [...articleChanges(outlineOf(compose(base, 'agreement')), outlineOf(compose(amended, 'agreement'))), ...annexChanges(base, amended, compose)];
}
