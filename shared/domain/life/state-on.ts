import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { contactsOn } from '#shared/domain/life/contacts-on';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import { lifeOf } from '#shared/domain/life/life';
import { isInForce } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';

/**
 * What an agreement says on a day (úplné znění), by what was known on that day: with the amendments that have taken effect and the contacts
 * announced by then. Null where the agreement is not in force on it.
 */
export function stateOn(agreement: Agreement, amendments: readonly Agreement[], day: PlainDate): AgreementContent | null {
  // Put away or not, an agreement was in force while it was.
  const life = lifeOf({ ...agreement, removedAt: null }, { amendments, today: day });
  return isInForce(life.status) ? consolidatedOn(agreement, amendments, day) : null;
}

/** As {@link stateOn}, of an agreement that need not be in force: what it would say. */
export function consolidatedOn(agreement: Agreement, amendments: readonly Agreement[], day: PlainDate): AgreementContent {
  const content = contentOn(contentsInTime(agreement, amendments, day), day);
  const contacts = contactsOn(agreement, amendments, day);
  const withContacts = (name: 'coordinator' | 'region') => ({ ...content[name], overrides: { ...content[name].overrides, ...contacts[name].details } });
  return { ...content, coordinator: withContacts('coordinator'), region: withContacts('region') };
}
