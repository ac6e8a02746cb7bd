import { component, given, heading, is, paragraph, paragraphOf, phrase, shipped, title, variable, variant } from '#shared/templates/write';

/** Kontrolní list předběžné řídicí kontroly: who approved the operation before and after the obligation arose. */
export const controlSheet1 = shipped('control-sheet', 1, [
  title('Kontrolní list předběžné řídicí kontroly', [
    phrase`podle § 26 zákona č. 320/2001 Sb., o finanční kontrole ve veřejné správě, ve znění pozdějších předpisů`,
    phrase`číslo operace: ${variable('control.number')}`,
  ]),
  heading('operation', 'Údaje o operaci'),
  component('operation.table', 'control-operation'),
  heading('before.expense', 'Schválení před vznikem závazku', is('control-of', 'region')),
  heading('before.income', 'Schválení před vznikem nároku', is('control-of', 'coordinator')),
  component('before.table', 'control-before'),
  heading('after.expense', 'Schválení po vzniku závazku', is('control-of', 'region')),
  heading('after.income', 'Schválení po vzniku nároku', is('control-of', 'coordinator')),
  component('after.table', 'control-after'),
  paragraph('roles', phrase`Příkazcem operace není správce rozpočtu ani hlavní účetní.${given(is('control-roles', 'merged'), ' Funkce správce rozpočtu a hlavního účetního vykonává tatáž osoba, protože pravděpodobnost výskytu rizik je nízká.')}`, 'left'),
  paragraphOf('note', 'left', variant(is('control-note', 'known'), phrase`Poznámka: ${variable('control.note')}`)),
]);
