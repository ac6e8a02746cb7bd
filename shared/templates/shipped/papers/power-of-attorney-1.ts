import { component, given, is, paragraph, paragraphOf, phrase, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';

/** Plná moc: one person may act for a party in this matter. */
export const powerOfAttorney1 = shipped('power-of-attorney', 1, [
  title('Plná moc'),
  component('granter', 'attorney-granter'),
  paragraph('grants', 'zmocňuje', 'center'),
  paragraph(
    'attorney',
    phrase`tuto osobu: ${variable('attorney.name')}, ${variable('attorney.title')}${given(is('attorney-identity', 'known'), phrase`, ${variable('attorney.identity')}`)} (dále jen „zmocněnec“),`,
    'left',
  ),
  paragraphOf(
    'scope',
    'justify',
    variant(is('attorney-scope', 'known'), phrase`k těmto jednáním za zmocnitele: ${variable('attorney.scope')}`),
    variant(
      always,
      phrase`aby za zmocnitele podepsala ${variable('document.name-accusative')} mezi ${variable('coordinator.name-instrumental')} a ${variable('region.name-instrumental')}, včetně příloh, a převzala vyhotovení určená zmocniteli.`,
    ),
  ),
  paragraphOf(
    'extent',
    'justify',
    variant(
      is('attorney-end', 'known'),
      phrase`Plná moc se uděluje dne ${variable('attorney.granted-on')} a platí do ${variable('attorney.valid-until')}. Zmocněnec není oprávněn zmocnit k těmto jednáním další osobu.`,
    ),
    variant(always, phrase`Plná moc se uděluje dne ${variable('attorney.granted-on')} a zaniká vykonáním jednání, k nimž byla udělena. Zmocněnec není oprávněn zmocnit k těmto jednáním další osobu.`),
  ),
  component('signatures', 'attorney-signatures'),
]);
