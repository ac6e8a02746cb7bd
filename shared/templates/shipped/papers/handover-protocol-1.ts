import { component, paragraph, phrase, shipped, title, variable } from '#shared/templates/write';

/** Protokol o předání a převzetí vyhotovení (stejnopisů). */
export const handoverProtocol1 = shipped('handover-protocol', 1, [
  title('Protokol o předání a převzetí vyhotovení', [phrase`${variable('document.name')}`], true),
  paragraph(
    'handover',
    phrase`${variable('handover.giver')} jako předávající předává a ${variable('handover.taker')} jako přebírající přebírá dne ${variable('handover.day')}, místo předání: ${variable('handover.place')}, tyto dokumenty:`,
  ),
  component('items', 'handover-items'),
  paragraph('completeness', 'Přebírající podpisem potvrzuje, že vyhotovení jsou úplná, včetně všech příloh, čitelná a podepsaná oběma smluvními stranami.'),
  paragraph('counterparts', 'Protokol se vyhotovuje ve dvou vyhotoveních, z nichž každá ze stran obdrží jedno.'),
  component('signatures', 'handover-signatures'),
]);
