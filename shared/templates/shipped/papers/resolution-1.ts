import { clauseOf, component, given, heading, is, list, paragraph, paragraphOf, phrase, shipped, title, variable, variant } from '#shared/templates/write';

const decides = is('memorandum-task', 'decides');
const recommends = is('memorandum-task', 'recommends');
const parties = phrase`mezi ${variable('coordinator.name-instrumental')}, IČO ${variable('coordinator.ico')}, a ${variable('region.name-instrumental')}, IČO ${variable('region.ico')}, ve znění přílohy č. 1 usnesení`;

/** Návrh usnesení: what the organ is to decide, and what it asks of whom. */
export const resolution1 = shipped('resolution', 1, [
  title('Návrh usnesení', [
    phrase`${variable('document.name')}`,
    phrase`${variable('memorandum.organ')}, jednání dne ${variable('memorandum.meeting')}${given(is('memorandum-item', 'known'), phrase`, bod ${variable('memorandum.agenda-item')}`)}`,
  ]),
  paragraphOf(
    'organ',
    'left',
    variant(is('prior-approvals', 'some'), phrase`${variable('memorandum.organ')} po předchozím projednání uvedeném v důvodové zprávě:`),
    variant([], phrase`${variable('memorandum.organ')} po projednání:`),
  ),
  list('points', [
    clauseOf(
      'conclusion',
      variant(decides, phrase`rozhoduje o uzavření ${variable('document.name-genitive')} ${parties};`),
      variant(recommends, phrase`doporučuje ${variable('memorandum.assembly-dative')} rozhodnout o uzavření ${variable('document.name-genitive')} ${parties}.`),
    ),
    clauseOf('signing', variant(decides, phrase`ukládá podepsat dokument podle bodu 1; odpovídá ${variable('memorandum.representative')};`)),
    clauseOf(
      'budget',
      variant(
        [...decides, ...is('memorandum-of', 'region')],
        phrase`ukládá zajistit v rozpočtu ${variable('region.name-genitive')} úhradu příspěvku ${variable('contribution.annual-amount')} ročně, počínaje rokem ${variable('contribution.first-year')}${given(is('budget-line', 'known'), phrase` (${variable('budget.line')})`)}${given(is('department', 'known'), phrase`; odpovídá ${variable('budget.department')}`)};`,
      ),
    ),
    clauseOf(
      'publication',
      variant(
        [...decides, ...is('memorandum-publisher', 'own')],
        phrase`ukládá zaslat uzavřený dokument k uveřejnění v registru smluv bez zbytečného odkladu, nejpozději do 30 dnů ode dne uzavření${given(is('department', 'known'), given(is('memorandum-of', 'region'), phrase`; odpovídá ${variable('budget.department')}`))}.`,
      ),
      variant(decides, phrase`bere na vědomí, že k uveřejnění v registru smluv zašle dokument druhá smluvní strana.`),
    ),
  ]),
  heading('annexes', 'Přílohy usnesení'),
  component('annexes.list', 'memorandum-annexes'),
  paragraph('draft', 'Konečné znění usnesení, jeho číslo a den přijetí se doplní po jednání.', 'left'),
]);
