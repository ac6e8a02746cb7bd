import { annex11 } from './annex-1-1';
import { clause, list, paragraph, shipped } from '#shared/templates/write';
import type { Part } from '#shared/templates/template';

/** Who stands behind the project beside the regions, in words an office can change. */
const partners: readonly Part[] = [
  paragraph('project.partners.opening', 'Partnery Projektu jsou:'),
  list('project.partners', [
    clause('project.partners.police', 'Policie České republiky, která spolupracuje podle dohody mezi Radou AKČR a Policejním prezidiem České republiky z dubna 2018;'),
    clause('project.partners.cz-nic', 'CZ.NIC jako odborný partner;'),
    clause('project.partners.microsoft', 'Microsoft jako komerční partner;'),
    clause('project.partners.gordic', 'Gordic jako komerční partner;'),
    clause('project.partners.ministry', 'Ministerstvo vnitra.'),
  ]),
];

/** Příloha č. 1, in which the partners are wording; the first version has them as a table nobody can change. */
export const annex12 = shipped('annex-1', 2, annex11.parts.flatMap((part) => (part.id === 'project.steering.partners' ? partners : [part])));
