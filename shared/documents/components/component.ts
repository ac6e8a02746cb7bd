import type { Block } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { Facts } from '#shared/documents/facts';
import type { PageRange } from '#shared/documents/page-range';
import type { RegionCode } from '#shared/domain/region';
import type { TemplateId } from '#shared/templates/template-id';

/** What surrounds a component when it is made. */
export type ComponentContext = {
  /** The region whose office makes the document; null where it is not known. */
  readonly office: RegionCode | null;
  /** Where in the material of a resolution its annex stands; null while its pages are not counted. */
  readonly annexPages: PageRange | null;
  /** The template of that name composed for a case: for a component that shows or compares a whole document. */
  readonly compose: (agreementCase: AgreementCase, id: TemplateId) => readonly Block[];
};

/** A part of a document that is made from data and not from wording: a table, a party, signatures. */
export type Component = {
  /** `payment-calendar` */
  readonly name: string;
  /** „platební kalendář (tabulka)“ */
  readonly label: string;
  readonly blocks: (facts: Facts, context: ComponentContext) => readonly Block[];
};
