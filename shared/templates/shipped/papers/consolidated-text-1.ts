import { component, given, is, paragraph, phrase, shipped, title, variable } from '#shared/templates/write';

const amended = is('document', 'amendment');

/** Úplné znění: the agreement as its amendments have made it. */
export const consolidatedText1 = shipped('consolidated-text', 1, [
  title(
    'Úplné znění Smlouvy o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)',
    [phrase`ve znění ${variable('amendment.all')}${given([...amended, ...is('amendment-effect', 'known')], phrase`, účinném ode dne ${variable('amendment.effective-on')}, nejdříve však ode dne uveřejnění v registru smluv`)}`],
    true,
  ),
  paragraph('consolidated.informative', 'Toto úplné znění má informativní povahu. Závazné je znění podepsané Smlouvy a jejích podepsaných dodatků.'),
  component('consolidated.agreement', 'consolidated-agreement'),
]);
