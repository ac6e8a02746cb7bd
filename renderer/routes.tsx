import { lazy, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { AgreementsPage } from '#features/agreements/agreements-page';
import { FoundPage } from '#features/frame/found-page';
import { Frame } from '#features/frame/frame';
import { NoPage } from '#features/frame/no-page';
import { OverviewPage } from '#features/overview/overview-page';

// The editor brings the viewer of documents and the forms their fields: neither is needed to see what is next.
const AgreementPage = lazy(async () => ({ default: (await import('#features/agreement/agreement-page')).AgreementPage }));
const RecordsPage = lazy(async () => ({ default: (await import('#features/records/records-page')).RecordsPage }));
const PapersPage = lazy(async () => ({ default: (await import('#features/papers/papers-page')).PapersPage }));
const BundlePage = lazy(async () => ({ default: (await import('#features/papers/bundle-page')).BundlePage }));
const ComparisonPage = lazy(async () => ({ default: (await import('#features/comparison/comparison-page')).ComparisonPage }));
const HistoryPage = lazy(async () => ({ default: (await import('#features/history/history-page')).HistoryPage }));
const LifePage = lazy(async () => ({ default: (await import('#features/life/life-page')).LifePage }));
const RegisterPage = lazy(async () => ({ default: (await import('#features/register/register-page')).RegisterPage }));
const WordPage = lazy(async () => ({ default: (await import('#features/word/word-page')).WordPage }));
const CalendarPage = lazy(async () => ({ default: (await import('#features/calendar/calendar-page')).CalendarPage }));
const DraftingPage = lazy(async () => ({ default: (await import('#features/batch/drafting-page')).DraftingPage }));
const DocumentsPage = lazy(async () => ({ default: (await import('#features/batch/documents-page')).DocumentsPage }));
const ExchangePage = lazy(async () => ({ default: (await import('#features/exchange/exchange-page')).ExchangePage }));
const PaymentsPage = lazy(async () => ({ default: (await import('#features/payments/payments-page')).PaymentsPage }));
const ContributionsPart = lazy(async () => ({ default: (await import('#features/payments/contributions-part')).ContributionsPart }));
const MovementsPart = lazy(async () => ({ default: (await import('#features/payments/movements/movements-part')).MovementsPart }));
const StatementsPart = lazy(async () => ({ default: (await import('#features/payments/statements/statements-part')).StatementsPart }));
const OrdersPart = lazy(async () => ({ default: (await import('#features/payments/orders/orders-part')).OrdersPart }));
const BudgetPart = lazy(async () => ({ default: (await import('#features/payments/budget/budget-part')).BudgetPart }));
const ClosingPart = lazy(async () => ({ default: (await import('#features/payments/closing/closing-part')).ClosingPart }));
const ChartsPart = lazy(async () => ({ default: (await import('#features/payments/charts/charts-part')).ChartsPart }));
const RequestsPart = lazy(async () => ({ default: (await import('#features/payments/requests/requests-part')).RequestsPart }));
const PartiesPage = lazy(async () => ({ default: (await import('#features/parties/parties-page')).PartiesPage }));
const PartyPage = lazy(async () => ({ default: (await import('#features/parties/party-page')).PartyPage }));
const VerifyPage = lazy(async () => ({ default: (await import('#features/records/verify-page')).VerifyPage }));
const TemplatesPage = lazy(async () => ({ default: (await import('#features/templates/templates-page')).TemplatesPage }));
const TemplatePage = lazy(async () => ({ default: (await import('#features/templates/template-page')).TemplatePage }));
const SettingsPage = lazy(async () => ({ default: (await import('#features/settings/settings-page')).SettingsPage }));

/** Where features meet: the pages of the window by their addresses. */
export function WindowRoutes(): ReactNode {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<OverviewPage />} />
        <Route path="smlouvy" element={<AgreementsPage />} />
        <Route path="smlouvy/hromadne" element={<DraftingPage />} />
        <Route path="smlouvy/dokumenty" element={<DocumentsPage />} />
        <Route path="smlouvy/vymena" element={<ExchangePage />} />
        <Route path="smlouvy/:id" element={<AgreementPage />} />
        <Route path="smlouvy/:id/listiny" element={<RecordsPage />} />
        <Route path="smlouvy/:id/pisemnosti" element={<PapersPage />} />
        <Route path="smlouvy/:id/spis" element={<BundlePage />} />
        <Route path="smlouvy/:id/porovnani" element={<ComparisonPage />} />
        <Route path="smlouvy/:id/historie" element={<HistoryPage />} />
        <Route path="smlouvy/:id/prubeh" element={<LifePage />} />
        <Route path="smlouvy/:id/registr" element={<RegisterPage />} />
        <Route path="smlouvy/:id/word" element={<WordPage />} />
        <Route path="kalendar" element={<CalendarPage />} />
        <Route path="platby" element={<PaymentsPage />}>
          <Route index element={<ContributionsPart />} />
          <Route path="pohyby" element={<MovementsPart />} />
          <Route path="vypisy" element={<StatementsPart />} />
          <Route path="vyzvy" element={<RequestsPart />} />
          <Route path="prikazy" element={<OrdersPart />} />
          <Route path="rozpocet" element={<BudgetPart />} />
          <Route path="grafy" element={<ChartsPart />} />
          <Route path="uzaverka" element={<ClosingPart />} />
        </Route>
        <Route path="kraje" element={<PartiesPage />} />
        <Route path="kraje/:id" element={<PartyPage />} />
        <Route path="hledani" element={<FoundPage />} />
        <Route path="podpisy" element={<VerifyPage />} />
        <Route path="nastaveni" element={<SettingsPage />} />
        <Route path="nastaveni/vzory" element={<TemplatesPage />} />
        <Route path="nastaveni/vzory/:id" element={<TemplatePage />} />
        <Route path="*" element={<NoPage />} />
      </Route>
    </Routes>
  );
}
