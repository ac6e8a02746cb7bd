import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { coordinatorRegion, regionCodes, type RegionCode } from '#shared/domain/region';
import { wordOf } from '#test/bench/documents/own-words';

/** The regions the coordinator may have an agreement with: thirteen. */
export const partners: readonly RegionCode[] = regionCodes.filter((code) => code !== coordinatorRegion);

/**
 * An agreement unlike any other run's, as agreements of an office differ: another region with other people, numbers, decisions, dates and amounts, and
 * other words wherever the clerk writes freely. What the articles say stays.
 */
export function variedAgreement(run: number): AgreementContent {
  const content = completedFoundingContent();
  const word = (of: number) => wordOf(run * 100 + of);
  const name = (of: number) => `${capitalised(word(of))} ${capitalised(word(of + 1))}`;
  const day = (month: number) => `2023-${String(month).padStart(2, '0')}-${String((run % 28) + 1).padStart(2, '0')}`;
  const people = (of: number) => ({ representativeName: `Ing. ${name(of)}`, representativeNameInstrumental: `Ing. ${name(of + 2)}em`, coordinatorName: `Bc. ${name(of + 4)}` });
  return agreementContentSchema.parse({
    ...content,
    coordinator: { ...content.coordinator, number: `KPBI/${run}/2024`, overrides: { ...content.coordinator.overrides, ...people(10) } },
    region: {
      ...content.region,
      partyId: partners[run % partners.length],
      number: `SON/${run}/24`,
      overrides: { ...content.region.overrides, ...people(20) },
      approvals: content.region.approvals.map((approval, index) => ({ ...approval, resolution: `UR/${run}/${index}/2023`, date: day(10 + index) })),
    },
    background: { ...content.background, earlierArrangement: `smlouva č. ${run} uzavřená dne ${(run % 28) + 1}. 1. 2020` },
    contribution: { ...content.contribution, annualAmount: 6_000_000 + run * 1_000 },
    budget: { ...content.budget, department: `Odbor ${word(30)}`, note: `Prostředky budou vyčleněny v kapitole ${word(31)} a v dalších letech v kapitole ${word(32)}.` },
    project: {
      ...content.project,
      activities: content.project.activities.map((activity, index) => `${activity} a ${word(40 + index)}`),
      budget: [{ item: `tvorba lekcí ${word(50)}`, amount: 30_000_000 + run * 100 }, { item: `soutěžní kvízy ${word(51)}`, amount: 12_050_050 }],
    },
  });
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
