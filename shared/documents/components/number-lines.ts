import type { Text } from '#shared/documents/block';
import { datum, nameInside, type Facts, type FactsOfSide } from '#shared/documents/facts';

/** What a party is called above čl. I until it is chosen; there the gap in its name is enough. */
const roles = { coordinator: 'koordinátora projektu', region: 'spolupracujícího kraje' } as const;

/** „číslo smlouvy Kraje Vysočina: …“ for both sides, and „č. j.: …“ where there is one. */
export function numberLines(facts: Facts): readonly Text[] {
  return [facts.coordinator, facts.region].flatMap((side) => [numberLine(facts, side), ...fileReferenceLine(facts, side)]);
}

function numberLine(facts: Facts, side: FactsOfSide): Text {
  const whose = side.party === null ? { text: roles[side.key] } : nameInside(facts, side, 'genitive');
  return [{ text: 'číslo smlouvy ' }, whose, { text: ': ' }, datum(facts, `${side.key}.number`, side.side.number)];
}

/** A reference is often typed with its mark („č. j.“, „sp. zn.“), which is then not repeated. */
function fileReferenceLine(facts: Facts, side: FactsOfSide): readonly Text[] {
  const { fileReference } = side.side;
  if (fileReference === null) return [];
  const marked = /^(?:č\.|čj|č\s|sp)/iu.test(fileReference);
  return [[...(marked ? [] : [{ text: 'č. j. ' }]), datum(facts, `${side.key}.fileReference`, fileReference)]];
}
