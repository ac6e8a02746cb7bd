import type { Variable } from './variable';
import { dateDatum, datum } from '#shared/documents/facts';
import { numberSign, pluralOf, sentence } from '#shared/documents/phrases';

/** What an agreement is built on, how long it lasts, and how many copies of it there are. */
export const agreementVariables: readonly Variable[] = [
  {
    name: 'background.commission-resolution',
    label: 'číslo usnesení komise AKČR (se značkou č.)',
    group: 'agreement',
    read: (facts) => {
      const { commissionResolution: resolution } = facts.content.background;
      return [{ text: numberSign(resolution ?? '') }, datum(facts, 'background.commissionResolution', resolution)];
    },
  },
  { name: 'background.commission-date', label: 'datum usnesení komise AKČR', group: 'agreement', read: (facts) => [dateDatum(facts, 'background.commissionDate', facts.content.background.commissionDate)] },
  {
    name: 'background.earlier-arrangement',
    label: 'dosavadní ujednání (jako konec věty)',
    group: 'agreement',
    read: (facts) => {
      const { earlierArrangement: earlier } = facts.content.background;
      return [datum(facts, 'background.earlierArrangement', earlier === null ? null : sentence(earlier))];
    },
  },
  { name: 'counterparts.coordinator', label: 'počet vyhotovení pro koordinátora', group: 'agreement', read: (facts) => [datum(facts, 'counterparts.coordinator', facts.content.counterparts.coordinator)] },
  { name: 'counterparts.region', label: 'počet vyhotovení pro spolupracující kraj', group: 'agreement', read: (facts) => [datum(facts, 'counterparts.region', facts.content.counterparts.region)] },
  { name: 'term.until', label: 'den skončení smlouvy', group: 'term', read: (facts) => [dateDatum(facts, 'term.until', facts.content.term.kind === 'until' ? facts.content.term.until : null)] },
  {
    name: 'notice.months',
    label: 'délka výpovědní doby v měsících',
    group: 'term',
    read: (facts) => {
      const { months } = facts.content.notice;
      return [datum(facts, 'notice.months', months), { text: ` ${pluralOf(months ?? 0, ['měsíc', 'měsíce', 'měsíců'])}` }];
    },
  },
];
