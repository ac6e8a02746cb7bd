import { partyOf } from '#shared/documents/case';
import type { AgreementContent } from '#shared/domain/agreement';
import { organRoleSchema, type Approval, type OrganRole } from '#shared/domain/approval';
import { milestoneOf, parties as sides } from '#shared/domain/life/events';
import type { FactParty } from '#shared/domain/life/fact';
import type { LifePoint, Milestone } from '#shared/domain/life/status';
import type { Party } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import { formText } from '#text/agreement/agreement';
import { partyNamesOf } from '#text/names';

/** How what happens is called in one agreement: decisions by the organs that made them, signatures by who signed. */
export type MilestoneTitles = {
  /** @param on the day it happened; null where it has not. @param among how many alike of that day stand before it */
  readonly of: (what: Milestone, on: PlainDate | null, among?: number) => string;
  /** As it stands within a sentence. */
  readonly within: (what: Milestone, on: PlainDate | null) => string;
};

type Decision = { readonly side: FactParty; readonly role: OrganRole };

const decisions: ReadonlyMap<Milestone, Decision> = new Map(sides.flatMap((side) => organRoleSchema.options.map((role) => [milestoneOf(side, role), { side, role }])));

/** What no party does alone. */
type CommonMilestone = Exclude<Milestone, `${FactParty}-${string}`>;

const commonTitles: Readonly<Record<CommonMilestone, string>> = {
  drafted: 'Koncept založen',
  finished: 'Znění dokončeno',
  dispatched: 'Stejnopisy odeslány',
  received: 'Stejnopisy převzaty',
  concluded: 'Uzavření smlouvy',
  published: 'Uveřejnění v registru smluv',
  'register-modified': 'Záznam v registru smluv upraven',
  'withdrawn-from-register': 'Záznam v registru smluv znepřístupněn',
  effective: 'Účinnost',
  'payment-requested': 'Výzva k úhradě doručena',
  budgeted: 'Příspěvek v rozpočtu',
  'contact-announced': 'Změna kontaktní osoby',
  amended: 'Účinnost dodatku',
  'notice-delivered': 'Výpověď doručena',
  'withdrawal-delivered': 'Odstoupení doručeno',
  'termination-agreed': 'Dohoda o ukončení',
  ended: 'Konec smlouvy',
  void: 'Smlouva zrušena od počátku',
  archived: 'Předání do spisovny',
  removed: 'Přesunuto do koše',
};

/** What is called otherwise where it happens to an amendment. */
const amendmentTitles: Readonly<Partial<Record<CommonMilestone, string>>> = { concluded: 'Uzavření dodatku', effective: 'Účinnost dodatku', void: 'Dodatek zrušen od počátku' };

const isCommon = (what: Milestone): what is CommonMilestone => what in commonTitles;

const deeds: Readonly<Record<OrganRole, string>> = { discusses: 'projednáno', endorses: 'projednáno, záměr schválen', recommends: 'doporučeno', decides: 'schváleno', 'takes-note': 'vzato na vědomí' };

export function milestoneTitles(content: AgreementContent, parties: readonly Party[]): MilestoneTitles {
  const names = partyNamesOf(content, parties);
  const decided = ({ side, role }: Decision, on: PlainDate | null, among: number): string => {
    const approval = content[side].approvals.filter((each) => each.role === role && each.date === on)[among];
    const organ = approval === undefined ? names[side] : organTitle(approval, partyOf(parties, content[side].partyId), names[side]);
    return `${organ}: ${deeds[role]}`;
  };
  const of: MilestoneTitles['of'] = (what, on, among = 0) => {
    if (isCommon(what)) return (content.amendment === null ? undefined : amendmentTitles[what]) ?? commonTitles[what];
    const decision = decisions.get(what);
    return decision === undefined ? `Podpis: ${names[what === 'coordinator-signed' ? 'coordinator' : 'region']}` : decided(decision, on, among);
  };
  // Organs are named with a capital letter anywhere.
  return { of, within: (what, on) => (decisions.has(what) ? of(what, on) : lower(of(what, on))) };
}

/** Titles of the points of a line, in its order; organs that acted alike on one day are told each by its name. */
export function titlesOfLine(line: readonly LifePoint[], titles: MilestoneTitles): readonly string[] {
  return line.map(({ what, on }, index) => titles.of(what, on, line.slice(0, index).filter((point) => point.what === what && point.on === on).length));
}

function organTitle({ organ, organName }: Approval, party: Party | null, name: string): string {
  if (organName !== null) return organName;
  return organ === 'committee' || party === null ? `${name}, ${formText.organs[organ]}` : party.content[organ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
