import { plainWords } from '#shared/domain/batch/words';
import { misunderstood, understood, type Parsed } from '#shared/domain/issue-code';
import type { Party } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';

/** Reads a region by its name with or without „kraj“, its NUTS 3 or ISO code, or its IČO, also one that lost its leading zeros. */
export function readRegion(typed: string, parties: readonly Party[]): Parsed<RegionCode> {
  const text = typed.trim();
  if (text === '') return misunderstood('required');
  const wanted = bare(text);
  const found = parties.find((party) => namesOf(party).includes(wanted) || hasCode(party, text));
  return found === undefined ? misunderstood('unknown-region') : understood(found.id);
}

function namesOf({ content: { name } }: Party): readonly string[] {
  return Object.values(name).map(bare);
}

function hasCode({ id, iso, content }: Party, text: string): boolean {
  const code = text.replace(/\s/gu, '').toUpperCase();
  return code === id || code === iso || (/^\d{3,8}$/u.test(code) && code.padStart(8, '0') === content.details.ico);
}

/** Without the words every region has: `olomoucky`, `praha`, `vysocina`. */
const bare = (name: string): string => plainWords(name).replace(/\b(?:kraj|kraje|kraji|krajem|hlavni|hlavniho|hlavnimu|hlavnim|mesto|mesta|mestu|meste|mestem|hl|m)\b/gu, '').replace(/\s+/gu, ' ').trim();
