import { component, given, heading, is, paragraph, paragraphOf, phrase, shipped, title, variable, variant } from '#shared/templates/write';

const ofAgreement = phrase`ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)`;
const someTakePart = is('joining', 'no-region', 'takes-part', 'joins');

/** Příloha č. 1: what the project is, who takes part, what it does in one year and for how much. */
export const annex11 = shipped('annex-1', 1, [
  title(phrase`Příloha č. 1 – Popis Projektu, jeho aktivity a rozpočet na rok ${variable('project.year')}`, [ofAgreement], true),
  heading('project.description', 'Charakteristika a cíle Projektu'),
  paragraph(
    'project.description.aim',
    'Projekt Kraje pro bezpečný internet (KPBI) se od roku 2013 každoročně uskutečňuje pod záštitou Asociace krajů České republiky (AKČR). Je určen žákům a studentům, rodičům, pedagogům, sociálním pracovníkům, policistům a ostatní veřejnosti. Jeho cílem je zvýšit informovanost těchto skupin o rizicích internetu, seznámit je s možnostmi prevence a pomoci a poskytnout jim k tomu vzdělávací materiály.',
  ),
  heading('project.steering', 'Řízení a partneři Projektu'),
  paragraph('project.steering.coordinator', phrase`Projekt řídí ${variable('coordinator.name-inside')}. V každém zapojeném kraji jej vede krajský koordinátor.`),
  component('project.steering.partners', 'project-partners'),
  heading('project.regions', 'Zapojené kraje', someTakePart),
  paragraphOf(
    'project.regions.list',
    'justify',
    variant(someTakePart, phrase`Projektu se účastní ${variable('project.regions')}.${given(is('joining', 'joins'), phrase` Smlouvou do Projektu vstupuje ${variable('region.name-inside')}.`)}`),
  ),
  heading('project.activities', 'Aktivity Projektu'),
  paragraph('project.activities.opening', phrase`V roce ${variable('project.year')} Projekt zahrnuje tyto aktivity:`),
  component('project.activities.list', 'project-activities'),
  // What the project plans without a year for it; no activity anyone is bound to in the year of the annex.
  paragraph('project.activities.outlook', 'Do budoucna Projekt počítá s návrhem společné platformy pro manažery kybernetické bezpečnosti.'),
  heading('project.budget', 'Rozpočet Projektu'),
  component('project.budget.table', 'project-budget'),
  // The income from the other regions is not stated: this agreement knows nothing of theirs.
  paragraphOf(
    'project.budget.contribution',
    'justify',
    variant(
      is('project-contribution', 'known'),
      phrase`Na financování Projektu se podílejí spolupracující kraje svými příspěvky; Příspěvek Spolupracujícího kraje za rok ${variable('project.year')} činí ${variable('project.contribution')}.`,
    ),
  ),
]);
