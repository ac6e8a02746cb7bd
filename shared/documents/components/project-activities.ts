import type { Block } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';
import { enumerated } from '#shared/documents/phrases';

/** What the project does in the year of annex 1, as one enumeration. */
export function projectActivities(facts: Facts): Block {
  const { activities } = facts.content.project;
  if (activities.length === 0) return { kind: 'paragraph', align: 'justify', text: [datum(facts, 'project.activities', null)] };
  const written = enumerated(activities.map((text) => text ?? ''));
  const items = activities.map((text, index) => ({
    label: `${index + 1}.`,
    text: [datum(facts, `project.activities.${String(index)}`, text === null ? null : (written[index] ?? text))],
    children: [],
  }));
  return { kind: 'list', items };
}
