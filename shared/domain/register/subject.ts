import type { AgreementCase } from '#shared/documents/case';
import { factsOf, nameInside } from '#shared/documents/facts';

/**
 * Předmět as it is proposed: what is done (the direct object) and about what (the indirect one), with the parties it is done for. Null while a
 * party is not chosen.
 */
export function proposedSubject(agreementCase: AgreementCase): string | null {
  const facts = factsOf(agreementCase);
  if (facts.region.party === null || facts.coordinator.party === null) return null;
  const region = nameInside(facts, facts.region, 'genitive').text;
  const coordinator = nameInside(facts, facts.coordinator, 'dative').text;
  return `${opening(agreementCase)}apojení ${region} do projektu Kraje pro bezpečný internet (KPBI), zajištění realizace projektu a úhrada ročního příspěvku ${region} ${coordinator}`;
}

/** What stands before, and the first letter. */
function opening({ content, base }: AgreementCase): string {
  const { amendment, publisher } = content;
  if (amendment === null) return 'Z';
  const number = base?.content[publisher].number ?? null;
  return `Dodatek č. ${String(amendment.number)} ke smlouvě${number === null ? '' : ` č. ${number}`}: z`;
}
