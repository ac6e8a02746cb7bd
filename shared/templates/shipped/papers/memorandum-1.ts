import { component, given, heading, is, paragraph, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';

const agreement = is('document', 'agreement');
const amendment = is('document', 'amendment');
const decides = is('memorandum-task', 'decides');
const recommends = is('memorandum-task', 'recommends');
const ofRegion = is('memorandum-of', 'region');
const ofCoordinator = is('memorandum-of', 'coordinator');

/** Důvodová zpráva: why an organ of a region is to decide, with what it costs and who discussed it before. */
export const memorandum1 = shipped('memorandum', 1, [
  title('Důvodová zpráva', [
    phrase`k návrhu na uzavření ${variable('document.name-genitive')}`,
    phrase`${variable('memorandum.organ')}, jednání dne ${variable('memorandum.meeting')}${given(is('memorandum-item', 'known'), phrase`, bod ${variable('memorandum.agenda-item')}`)}`,
    phrase`předkladatel: ${variable('memorandum.submitted-by')}`,
    phrase`zpracovatel: ${variable('memorandum.prepared-by')}`,
  ]),
  heading('subject', 'Předmět materiálu'),
  paragraphOf(
    'subject.text',
    'justify',
    variant(
      decides,
      phrase`${variable('memorandum.organ-dative')} se předkládá k rozhodnutí návrh na uzavření ${variable('document.name-genitive')} mezi ${variable('coordinator.name-instrumental')} a ${variable('region.name-instrumental')}. Navržené znění je přílohou usnesení.`,
    ),
    variant(
      recommends,
      phrase`${variable('memorandum.organ-dative')} se předkládá návrh, aby ${variable('memorandum.assembly-dative')} doporučila rozhodnout o uzavření ${variable('document.name-genitive')} mezi ${variable('coordinator.name-instrumental')} a ${variable('region.name-instrumental')}. Navržené znění je přílohou usnesení.`,
    ),
  ),
  heading('project', 'Projekt Kraje pro bezpečný internet'),
  paragraph(
    'project.aim',
    'Kraje pro bezpečný internet (KPBI) je projekt, který se od roku 2013 uskutečňuje každý rok pod záštitou Asociace krajů České republiky (AKČR). Má zvýšit informovanost o rizicích internetu a ukázat, jak jim předcházet a kde hledat pomoc.',
  ),
  paragraphOf(
    'project.regions',
    'justify',
    variant(
      is('joining', 'no-region', 'takes-part', 'joins'),
      phrase`Do projektu ${variable('project.involved')}: ${variable('project.regions')}. Projekt řídí ${variable('coordinator.name-inside')}, v každém zapojeném kraji jej vede krajský koordinátor.`,
    ),
    variant(always, phrase`Projekt řídí ${variable('coordinator.name-inside')}, v každém zapojeném kraji jej vede krajský koordinátor.`),
  ),
  paragraph(
    'project.partners',
    'Projekt úzce spolupracuje s Policií České republiky podle dohody, kterou v dubnu 2018 uzavřely Rada AKČR a Policejní prezidium České republiky. Odborným partnerem je sdružení CZ.NIC, komerčními partnery jsou společnosti Microsoft a Gordic a partnerem projektu je také Ministerstvo vnitra.',
  ),
  heading('activities', 'Aktivity projektu'),
  paragraph('activities.introduction', 'Projekt zahrnuje zejména:', 'left'),
  component('activities.list', 'project-activities'),
  paragraph('activities.outlook', 'Do budoucna projekt počítá s návrhem společné platformy pro manažery kybernetické bezpečnosti.'),
  heading('reasons', phrase`${given(agreement, 'Důvody uzavření smlouvy')}${given(amendment, 'Důvody uzavření dodatku')}`),
  paragraphOf(
    'reasons.commission',
    'justify',
    variant(
      agreement,
      phrase`Komise pro informační technologie veřejné správy AKČR usnesením${given(is('commission-resolution', 'known'), phrase` ${variable('background.commission-resolution')}`)}${given(is('commission-date', 'known'), phrase` ze dne ${variable('background.commission-date')}`)} jednomyslně odsouhlasila, že se budoucí ročníky projektu budou spolufinancovat nově: na základě smlouvy o spolupráci, kterou ${variable('coordinator.name-inside')} uzavře s každým spolupracujícím krajem${given(is('term', 'open-ended'), ' na dobu neurčitou')}. Současně schválila zvýšení roční podpory, kterou kraje poskytují na realizaci a koordinaci projektu${given(is('approved-contribution', 'same'), phrase`, na ${variable('contribution.annual-amount')}`)}.`,
    ),
  ),
  paragraphOf(
    'reasons.joining',
    'justify',
    variant(
      [...agreement, ...is('joining', 'joins')],
      phrase`Předpokládá se, že ${variable('coordinator.name-inside')} bude spolupracovat ${variable('memorandum.partners')}; o vstupu do projektu jedná s ${variable('region.name-instrumental')}; tento kraj dosud zapojen nebyl.`,
    ),
    variant([...agreement, ...is('joining', 'takes-part')], phrase`${variable('region.name')} se projektu již účastní a smlouvou ve spolupráci pokračuje.`),
  ),
  paragraphOf('reasons.earlier', 'justify', variant([...agreement, ...is('earlier-arrangement', 'known')], phrase`Smlouva navazuje na dosavadní ujednání: ${variable('background.earlier-arrangement')}`)),
  paragraphOf('reasons.amendment', 'justify', variant([...amendment, ...is('amendment-reason', 'known')], phrase`${variable('amendment.reason')}`)),
  paragraphOf('reasons.own', 'justify', variant(is('memorandum-reasons', 'known'), phrase`${variable('memorandum.reasons')}`)),
  heading('content', phrase`${given(agreement, 'Obsah smlouvy')}${given(amendment, 'Obsah dodatku')}`),
  paragraphOf(
    'content.agreement',
    'justify',
    variant(
      agreement,
      phrase`Smlouva se uzavírá na dobu ${given(is('term', 'open-ended'), 'neurčitou')}${given(is('term', 'until'), phrase`určitou do ${variable('term.until')}`)}. ${variable('region.name')} se v ní zavazuje poskytovat ${variable('coordinator.name-dative')} na realizaci a koordinaci projektu roční příspěvek ve výši ${variable('contribution.annual-amount-in-full')}, poprvé za rok ${variable('contribution.first-year')} (${refer('contribution.amount')}). Způsob ukončení a vypořádání upravuje ${refer('term')}.`,
    ),
    variant(amendment, phrase`Dodatek mění smlouvu takto:`),
  ),
  component('content.changes', 'amendment-changes', amendment),
  heading('budget', 'Dopad na rozpočet'),
  paragraphOf(
    'budget.line',
    'justify',
    variant(
      [...ofRegion, ...is('budget-line', 'known')],
      phrase`Příspěvek ${variable('contribution.annual-amount')} ročně se hradí z rozpočtu ${variable('region.name-genitive')}: ${variable('budget.line')}.${given(is('budget-note', 'known'), phrase` ${variable('budget.note')}`)}`,
    ),
    variant(ofRegion, phrase`Příspěvek ${variable('contribution.annual-amount')} ročně se hradí z rozpočtu ${variable('region.name-genitive')}.${given(is('budget-note', 'known'), phrase` ${variable('budget.note')}`)}`),
    variant(ofCoordinator, phrase`Příspěvek ${variable('contribution.annual-amount')} ročně je příjmem rozpočtu ${variable('coordinator.name-genitive')} a použije se na realizaci a koordinaci projektu.`),
  ),
  heading('approvals', 'Předchozí projednání', is('prior-approvals', 'some')),
  component('approvals.table', 'prior-approvals', is('prior-approvals', 'some')),
  heading('annexes', 'Přílohy'),
  component('annexes.list', 'memorandum-annexes'),
]);
