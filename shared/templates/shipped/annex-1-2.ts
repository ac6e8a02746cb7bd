import { annex11 } from './annex-1-1';
import { paragraph, shipped } from '#shared/templates/write';

/** In the place of the table, so that an agreement that takes this version over has one of the two and never neither. */
const partners = paragraph(
  'project.steering.partners',
  'Partnery Projektu jsou Policie České republiky, která spolupracuje podle dohody mezi Radou AKČR a Policejním prezidiem České republiky z dubna 2018, CZ.NIC jako odborný partner, Microsoft a Gordic jako komerční partneři a Ministerstvo vnitra.',
);

/** Příloha č. 1, in which the partners are wording an office can change; in the first version they are a table made by the product. */
export const annex12 = shipped('annex-1', 2, annex11.parts.map((part) => (part.id === partners.id ? partners : part)));
