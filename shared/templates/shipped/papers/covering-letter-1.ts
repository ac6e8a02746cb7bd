import { component, heading, is, list, paragraph, paragraphOf, phrase, shipped, variable, variant, clauseOf } from '#shared/templates/write';

const parties = phrase`mezi ${variable('coordinator.name-instrumental')} a ${variable('region.name-instrumental')}`;
const forComments = is('letter-purpose', 'comments');
const forSignature = is('letter-purpose', 'signature');
const signed = is('letter-purpose', 'signed');

/** Průvodní dopis: what is sent to the other party and what is asked of it. */
export const coveringLetter1 = shipped('covering-letter', 1, [
  component('head', 'letter-head'),
  heading('subject.comments', phrase`${variable('document.name')} – návrh k připomínkám`, forComments),
  heading('subject.signature', phrase`${variable('document.name')} – zaslání k podpisu`, forSignature),
  heading('subject.signed', phrase`${variable('document.name')} – zaslání podepsaných vyhotovení`, signed),
  paragraph('salutation', 'Vážená paní, vážený pane,', 'left'),
  paragraphOf(
    'matter',
    'justify',
    variant(
      forComments,
      phrase`v příloze Vám zasíláme k připomínkám návrh ${variable('document.name-genitive')} ${parties}. Prosíme, abyste návrh posoudili a připomínky sdělili kontaktní osobě uvedené v záhlaví tohoto dopisu; navržené změny prosíme v textu vyznačte.`,
    ),
    variant(
      forSignature,
      phrase`v příloze Vám zasíláme k podpisu ${variable('document.name-accusative')} ${parties}. Prosíme o podpis osobou, která je oprávněna jednat jménem ${variable('letter.receiver-genitive')}.`,
    ),
    variant(signed, phrase`v příloze Vám zasíláme dokument podepsaný oběma smluvními stranami: ${variable('document.name')} ${parties}.`),
  ),
  paragraphOf(
    'counterparts',
    'justify',
    variant(
      forSignature,
      phrase`Při podpisu v listinné podobě nám prosím vraťte ${variable('letter.sender-counterparts')} vyhotovení a ${variable('letter.receiver-counterparts')} vyhotovení si ponechte. Při elektronickém podpisu nám prosím zašlete podepsaný soubor do datové schránky.`,
    ),
    variant(signed, phrase`Při podpisu v listinné podobě je Vám určeno ${variable('letter.receiver-counterparts')} vyhotovení, při elektronickém podpisu podepsaný soubor.`),
  ),
  paragraphOf(
    'publication',
    'justify',
    variant([...signed, ...is('letter-publisher', 'sender')], 'K uveřejnění v registru smluv zašleme dokument my a o uveřejnění Vás vyrozumíme.'),
    variant([...signed, ...is('letter-publisher', 'receiver')], 'Prosíme o zaslání dokumentu k uveřejnění v registru smluv nejpozději do 30 dnů ode dne uzavření a o vyrozumění, že byl uveřejněn.'),
  ),
  paragraphOf('note', 'justify', variant(is('letter-note', 'known'), phrase`${variable('letter.note')}`)),
  paragraph('greeting', 'S pozdravem', 'left'),
  component('signature', 'letter-signature'),
  heading('annexes', 'Příloha'),
  list('annexes.list', [clauseOf('annexes.document', variant([], phrase`${variable('document.name')}, včetně příloh`))]),
]);
