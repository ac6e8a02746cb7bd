import { backgroundArticle } from './background';
import { basisSubtitle } from './basis-subtitle';
import { closingArticle } from './closing';
import { contributionArticle } from './contribution';
import { coordinatorArticle } from './coordinator';
import { managementArticle } from './management';
import { outputsArticle } from './outputs';
import { partiesArticle } from './parties';
import { purposeArticle } from './purpose';
import { regionArticle } from './region';
import { termArticle } from './term';
import { component, shipped, title } from '#shared/templates/write';

/** Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet. */
export const agreement1 = shipped('agreement', 1, [
  title('Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)', [], true),
  basisSubtitle,
  partiesArticle,
  backgroundArticle,
  purposeArticle,
  coordinatorArticle,
  regionArticle,
  contributionArticle,
  managementArticle,
  outputsArticle,
  termArticle,
  closingArticle,
  component('approval.coordinator', 'approval-clause-coordinator'),
  component('approval.region', 'approval-clause-region'),
  component('signatures', 'signatures'),
]);
