import { clause, given, is, phrase, point, variable } from '#shared/templates/write';

const more = is('free-annexes', 'some');
const noMore = is('free-annexes', 'none');

/** The list of annexes stands above the signatures, so that it is signed too. */
export const annexesClause = clause(
  'closing.annexes',
  'Nedílnou součástí Smlouvy jsou tyto přílohy:',
  [
    point('closing.annex-1', phrase`příloha č. 1 – Popis Projektu, jeho aktivity a rozpočet na rok ${variable('project.year')};`),
    point('closing.annex-2', 'příloha č. 2 – Krajští koordinátoři Projektu;'),
    point('closing.annex-3', phrase`příloha č. 3 – Platební kalendář${given(more, ';')}${given(noMore, '.')}`),
  ],
  'free-annexes',
);
