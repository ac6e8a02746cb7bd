import type { Block } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { Facts } from '#shared/documents/facts';
import type { RegionCode } from '#shared/domain/region';
import type { TemplateId } from '#shared/templates/template-id';

/** Pages a document takes in what is handed in together, counted from 1 through all of it. */
export type AnnexPages = { readonly first: number; readonly last: number };

/** What surrounds a component when it is made. */
export type ComponentContext = {
  /** The region whose office makes the document; null where it is not known. */
  readonly office: RegionCode | null;
  /** Where in the material of a resolution its annex stands; null while its pages are not counted. */
  readonly annexPages: AnnexPages | null;
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
