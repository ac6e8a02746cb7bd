import type { FactParty } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/** Where an agreement or an amendment stands. It is derived from facts and is never typed. */
export const lifeStatuses = [
  /** v koši */
  'in-bin',
  /** koncept */
  'draft',
  /** schvaluje se: an organ has dealt with it, the deciding ones not all yet */
  'in-approval',
  /** schváleno: all deciding organs decided, the draft is not finished */
  'approved',
  /** k podpisu: finished, nobody signed */
  'for-signature',
  /** podepsáno jednou stranou */
  'half-signed',
  /** uzavřeno, čeká na uveřejnění: valid, without effect (§ 6 odst. 1 zákona č. 340/2015 Sb.) */
  'concluded',
  /** účinné */
  'effective',
  /** uveřejněno, účinnosti nabude later */
  'awaiting-effect',
  /** ukončuje se: notice runs or an end is agreed */
  'ending',
  /** ukončeno */
  'ended',
  /** zrušeno od počátku: not published within three months (§ 7 odst. 1 zákona č. 340/2015 Sb.) */
  'void',
  /** ve spisovně */
  'archived',
] as const;
export type LifeStatus = (typeof lifeStatuses)[number];

/** Whether the parties are bound by it on the day the status was derived for. */
export const isInForce = (status: LifeStatus): boolean => status === 'effective' || status === 'ending';

/** A fact that does not fit what else is known; nothing is refused because of it, everything is explained. */
export type LifeFault =
  /** Its day comes before the day of what must have happened first. */
  | { readonly kind: 'too-early'; readonly what: Milestone; readonly on: PlainDate; readonly before: Milestone; readonly beforeOn: PlainDate }
  /** It happened although what must come first did not. */
  | { readonly kind: 'without'; readonly what: Milestone; readonly on: PlainDate; readonly missing: Milestone }
  /** It lies in the future. */
  | { readonly kind: 'in-future'; readonly what: Milestone; readonly on: PlainDate }
  /** It stands twice where it can happen once. */
  | { readonly kind: 'twice'; readonly what: Milestone; readonly on: PlainDate; readonly again: PlainDate }
  /** More counterparts went somewhere than there are. */
  | { readonly kind: 'too-many-counterparts'; readonly on: PlainDate; readonly counted: number; readonly agreed: number };

/** What can be placed on the line of a life, by both what is recorded and what is derived. */
export const milestones = [
  'drafted',
  'coordinator-discussed',
  'coordinator-endorsed',
  'coordinator-recommended',
  'coordinator-decided',
  'coordinator-noted',
  'region-discussed',
  'region-endorsed',
  'region-recommended',
  'region-decided',
  'region-noted',
  'finished',
  'dispatched',
  'received',
  'coordinator-signed',
  'region-signed',
  'concluded',
  'published',
  'register-modified',
  'withdrawn-from-register',
  'effective',
  'payment-requested',
  'budgeted',
  'contact-announced',
  'amended',
  'notice-delivered',
  'withdrawal-delivered',
  'termination-agreed',
  'ended',
  'void',
  'archived',
  'removed',
] as const;
export type Milestone = (typeof milestones)[number];

/** One point of the line: what has happened, or what is to come and by when. */
export type LifePoint = { readonly what: Milestone; readonly on: PlainDate | null; readonly state: 'done' | 'next' | 'ahead' };

/** What is to be done next. */
export const lifeStepKinds = [
  /** obnovit z koše */
  'restore',
  /** připravit návrh a předložit jej orgánům */
  'prepare',
  /** projednat v orgánech strany */
  'decide',
  /** dokončit návrh */
  'finish',
  /** podepsat */
  'sign',
  /** uveřejnit v registru smluv */
  'publish',
  /** vyčkat dne účinnosti */
  'await-effect',
  /** plnit; nothing is to be done about the agreement itself */
  'fulfil',
  /** vypořádat, než smlouva skončí */
  'settle',
  /** předat do spisovny */
  'archive',
  /** nothing more */
  'none',
] as const;
export type LifeStepKind = (typeof lifeStepKinds)[number];

/** The next step: by what day where one is known, and which party takes it; null where both may, or none must. */
export type LifeStep = { readonly kind: LifeStepKind; readonly by: PlainDate | null; readonly party: FactParty | null };

/** The life of one agreement or amendment as it looks on one day. */
export type Life = {
  readonly status: LifeStatus;
  /** Since when it stands so. */
  readonly since: PlainDate;
  /** The day the last party signed. */
  readonly concludedOn: PlainDate | null;
  readonly publishedOn: PlainDate | null;
  /** The last day to publish it, three months from conclusion (§ 7 odst. 1 zákona č. 340/2015 Sb.); null while it is not concluded, and where nothing depends on it. */
  readonly publishBy: PlainDate | null;
  /** The later of publication and the agreed day; null while it waits for its publication, and where it is void. */
  readonly effectiveOn: PlainDate | null;
  /** The last day, where one is known. */
  readonly endsOn: PlainDate | null;
  readonly line: readonly LifePoint[];
  readonly faults: readonly LifeFault[];
  readonly nextStep: LifeStep;
};
