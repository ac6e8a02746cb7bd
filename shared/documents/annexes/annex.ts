import type { Run, Text } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';

export type AnnexId = 'project' | 'coordinators' | 'calendar';

/** The annexes in the order of their numbers. */
export const annexIds: readonly AnnexId[] = ['project', 'coordinators', 'calendar'];

export function annexNumber(id: AnnexId): number {
  return annexIds.indexOf(id) + 1;
}

/** The number of an annex as text, for „příloha č. …“. */
export function annexMark(id: AnnexId): Run {
  return { text: String(annexNumber(id)) };
}

/** What an annex is called, in its own title and in the list of annexes. */
export function annexName(id: AnnexId, facts: Facts): Text {
  switch (id) {
    case 'project':
      return [{ text: 'Popis Projektu, jeho aktivity a rozpočet na rok ' }, datum(facts, 'project.year', facts.content.project.year)];
    case 'coordinators':
      return [{ text: 'Krajští koordinátoři Projektu' }];
    case 'calendar':
      return [{ text: 'Platební kalendář' }];
  }
}
