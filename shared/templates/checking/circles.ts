import { decidingIn, type Deciding } from './deciding';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';

/** Parts whose being shown depends on itself; each circle once, at its first part. */
export function circlesIn(template: Template): readonly TemplateFault[] {
  const deciding = decidingIn(template, true);
  const told = new Set<PartId>();
  return [...deciding.keys()].flatMap((part) => {
    const circle = told.has(part) ? null : wayBack(part, deciding);
    if (circle === null) return [];
    circle.forEach((each) => told.add(each));
    return [{ code: 'circular-condition' as const, part, variant: null, through: [...circle] }];
  });
}

/** The parts on the way from one back to itself, by what their conditions ask for; null where there is none. */
function wayBack(start: PartId, deciding: Deciding): readonly PartId[] | null {
  const ways: PartId[][] = [[start]];
  const seen = new Set<PartId>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of askedBy(way.at(-1) ?? start, deciding)) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

function askedBy(part: PartId, deciding: Deciding): readonly PartId[] {
  return (deciding.get(part) ?? []).flatMap((condition) => condition.flatMap((test) => (test.kind === 'part' ? [test.part] : [])));
}
