import type { Agreement, Side } from '#shared/domain/agreement';
import { contentsInTime, type DatedContent, type DatedContents } from '#shared/domain/life/contents-in-time';
import { factsOfKind, standingFacts, type FactParty } from '#shared/domain/life/fact';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** Contact details of a party (krajský koordinátor) as the agreement has them. What is left out is as the party itself says. */
export type ContactDetails = Pick<Side['overrides'], 'coordinatorName' | 'coordinatorPhone' | 'coordinatorEmail'>;

/** Contacts of a party on a day, and since when they have been so; null where they are those the agreement was made with. */
export type Contacts = { readonly details: ContactDetails; readonly since: PlainDate | null };

type Step = { readonly on: PlainDate; readonly details: ContactDetails };

const keys = ['coordinatorName', 'coordinatorPhone', 'coordinatorEmail'] as const;

/** Contacts of both parties on a day: those of the agreement, as amendments changed them and as the parties announced, whichever came later. */
export function contactsOn(agreement: Agreement, amendments: readonly Agreement[], day: PlainDate): Readonly<Record<FactParty, Contacts>> {
  const contents = contentsInTime(agreement, amendments, day);
  const of = (party: FactParty) => contactsIn(contents, [...amendedSteps(contents, party), ...announcedSteps(agreement, party)], party, day);
  return { coordinator: of('coordinator'), region: of('region') };
}

function contactsIn([first]: DatedContents, steps: readonly Step[], party: FactParty, day: PlainDate): Contacts {
  // The sort is stable: of one day an announcement follows an amendment.
  const past = steps.filter(({ on }) => on <= day).toSorted((one, other) => compareDays(one.on, other.on));
  const agreed: Contacts = { details: contactDetails(first.content[party].overrides), since: null };
  return past.reduce((contacts, { on, details }) => ({ details: { ...contacts.details, ...details }, since: on }), agreed);
}

/** What each amendment changed of the contacts. */
function amendedSteps(contents: readonly DatedContent[], party: FactParty): readonly Step[] {
  return contents.flatMap(({ from, content }, index) => {
    const before = contents[index - 1]?.content[party].overrides ?? {};
    const details = contactDetails(content[party].overrides, (key, value) => before[key] !== value);
    return from === null || Object.keys(details).length === 0 ? [] : [{ on: from, details }];
  });
}

function announcedSteps({ facts }: Agreement, party: FactParty): readonly Step[] {
  return factsOfKind(standingFacts(facts), 'contact-announced')
    .filter(({ of }) => of === party)
    .map(({ on, name, phone, email }) => ({ on, details: contactDetails({ coordinatorName: name, coordinatorPhone: phone, coordinatorEmail: email }, (_, value) => value !== null) }));
}

function contactDetails(overrides: Side['overrides'], chosen: (key: keyof ContactDetails, value: unknown) => boolean = () => true): ContactDetails {
  return Object.fromEntries(keys.filter((key) => overrides[key] !== undefined && chosen(key, overrides[key])).map((key) => [key, overrides[key]]));
}
