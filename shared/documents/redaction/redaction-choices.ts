import { textsOf, type DocumentContent, type Run, type SignatureParty } from '#shared/documents/block';
import { nameOf, resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import { fieldLabel } from '#shared/documents/field-label';
import type { PartyDetailKey, PartyDetails } from '#shared/domain/party';
import type { RedactionChoice } from '#shared/domain/register/redaction';
import { plainText } from '#shared/domain/text';
import { personalDataIn, type PersonalKind } from './personal-data';

/**
 * What may be taken out of a document before it is published, in the order it is asked about: data of the people who mediate between the
 * parties, personal data found in its wording, then who acts and signs for the parties, and their accounts.
 */
export function redactionChoices(agreementCase: AgreementCase, document: DocumentContent): readonly RedactionChoice[] {
  const shown = shownIn(document);
  const contacts = sides.flatMap((side) => contactKeys.map((key) => ({ side, key, personal: true })));
  const others = sides.flatMap((side) => otherKeys.map((key) => ({ side, key, personal: false })));
  const ofFields = (wanted: readonly Wanted[]) => wanted.flatMap((each) => choiceOfField(agreementCase, shown, each));
  const known = [...ofFields(contacts), ...listedContacts(agreementCase, shown)];
  return [...known, ...personalIn(shown, known), ...ofFields(others), ...signaturesIn(agreementCase, document)];
}

const sides: readonly SideName[] = ['coordinator', 'region'];
const contactKeys = ['coordinatorName', 'coordinatorPhone', 'coordinatorEmail'] as const satisfies readonly PartyDetailKey[];
const otherKeys = ['representativeName', 'representativeNameInstrumental', 'account'] as const satisfies readonly PartyDetailKey[];

/** What a document shows: its data by their fields, and all its texts. */
type Shown = { readonly fields: ReadonlyMap<string, string>; readonly texts: readonly string[] };

function shownIn({ parts }: DocumentContent): Shown {
  const texts = parts.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  const data = texts.flatMap((text) => text.flatMap((run): readonly (readonly [string, string])[] => (isDatum(run) ? [[run.field, plainText(run.text)]] : [])));
  return { fields: new Map(data.toReversed()), texts: texts.map((text) => plainText(text.map((run) => run.text).join(''))) };
}

const isDatum = (run: Run): run is Run & { readonly field: string } => run.field !== undefined && run.gap !== true;

type Wanted = { readonly side: SideName; readonly key: PartyDetailKey; readonly personal: boolean };

function choiceOfField(agreementCase: AgreementCase, { fields }: Shown, { side, key, personal }: Wanted): readonly RedactionChoice[] {
  const field = `${side}.overrides.${key}`;
  const text = fields.get(field);
  return text === undefined ? [] : [{ redaction: { kind: 'field', field }, label: fieldLabel(field, agreementCase), text, personal }];
}

const contactLabels: Readonly<Record<(typeof contactKeys)[number], string>> = { coordinatorName: 'jméno krajského koordinátora', coordinatorPhone: 'telefon krajského koordinátora', coordinatorEmail: 'e-mail krajského koordinátora' };

/** Annex 2 may list the coordinators of all regions that take part: they are no data of this agreement. */
function listedContacts({ content, parties }: AgreementCase, { texts }: Shown): readonly RedactionChoice[] {
  const own = [content.coordinator.partyId, content.region.partyId];
  return parties
    .filter(({ id }) => !own.includes(id))
    .flatMap(({ content: { name, details } }) => contactKeys.flatMap((key) => choiceOfListed(`${contactLabels[key]} ${name.genitive}`, details[key], texts)));
}

function choiceOfListed(label: string, value: PartyDetails[PartyDetailKey], texts: readonly string[]): readonly RedactionChoice[] {
  const text = value === null ? null : plainText(String(value));
  return text === null || !texts.some((each) => each.includes(text)) ? [] : [{ redaction: { kind: 'text', text }, label, text, personal: true }];
}

const labels: Readonly<Record<PersonalKind, string>> = { email: 'e-mail v textu', phone: 'telefonní číslo v textu', 'birth-number': 'rodné číslo v textu', 'birth-date': 'datum narození v textu', 'home-address': 'bydliště v textu' };

/** Personal data somebody wrote into the wording. */
function personalIn({ texts }: Shown, known: readonly RedactionChoice[]): readonly RedactionChoice[] {
  const found = new Map(texts.flatMap(personalDataIn).map(({ kind, text }) => [text, labels[kind]]));
  return [...found].filter(([text]) => !known.some((each) => each.text === text)).map(([text, label]) => ({ redaction: { kind: 'text', text }, label, text, personal: true }));
}

function signaturesIn(agreementCase: AgreementCase, { parts }: DocumentContent): readonly RedactionChoice[] {
  const signing = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'signatures' ? block.parties : [])));
  return sides.flatMap((of) => {
    const party = signing.find(({ side }) => side === of);
    return party === undefined ? [] : [{ redaction: { kind: 'signature', of }, label: `jméno pod podpisem ${genitiveOf(agreementCase, of)}`, text: nameUnder(party), personal: false }];
  });
}

const nameUnder = ({ name }: SignatureParty): string => plainText(name.map((run) => run.text).join(''));

function genitiveOf(agreementCase: AgreementCase, side: SideName): string {
  return nameOf(resolveSide(agreementCase, side))?.genitive ?? '';
}
