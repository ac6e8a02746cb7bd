import { agreementOperations } from '#core/operations/agreements';
import { batchOperations } from '#core/operations/batch';
import { comparisonOperations } from '#core/operations/comparisons';
import { documentOperations } from '#core/operations/documents';
import { exchangeOperations } from '#core/operations/exchange';
import { exportOperations } from '#core/operations/exports';
import { fileOperations } from '#core/operations/files';
import { filingOperations } from '#core/operations/filing';
import { lifeOperations } from '#core/operations/life';
import { officeOperations } from '#core/operations/office';
import { orderOperations } from '#core/operations/orders';
import { paperOperations } from '#core/operations/papers';
import { paymentOperations } from '#core/operations/payments';
import { partyOperations } from '#core/operations/parties';
import { recordOperations } from '#core/operations/records';
import { registerOperations } from '#core/operations/register';
import { reportOperations } from '#core/operations/reports';
import { requestOperations } from '#core/operations/requests';
import { sampleOperations } from '#core/operations/sample';
import { searchOperations } from '#core/operations/search';
import { signatureOperations } from '#core/operations/signatures';
import { statementOperations } from '#core/operations/statements';
import { storageOperations } from '#core/operations/storage';
import { templateOperations } from '#core/operations/templates';
import { wordOperations } from '#core/operations/word';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** The application: every operation of the api as a function over the ports. */
export function createApplication(ports: Ports): AppHandlers {
  const { preferences, host, clock } = ports;
  return {
    office: officeOperations(ports),
    parties: partyOperations(ports),
    agreements: agreementOperations(ports),
    papers: paperOperations(ports),
    payments: paymentOperations(ports),
    statements: statementOperations(ports),
    requests: requestOperations(ports),
    orders: orderOperations(ports),
    reports: reportOperations(ports),
    life: lifeOperations(ports),
    filing: filingOperations(ports),
    register: registerOperations(ports),
    exchange: exchangeOperations(ports),
    search: searchOperations(ports),
    exports: exportOperations(ports),
    templates: templateOperations(ports),
    sample: sampleOperations(ports),
    documents: documentOperations(ports),
    batch: batchOperations(ports),
    files: fileOperations(ports),
    comparisons: comparisonOperations(ports),
    records: recordOperations(ports),
    signatures: signatureOperations(ports),
    word: wordOperations(ports),
    storage: storageOperations(ports),
    preferences: {
      get: () => preferences.read(),
      set: async (chosen) => {
        await preferences.write(chosen);
        return chosen;
      },
    },
    host: { describe: async () => ({ kind: host.kind, version: host.version, today: clock.today() }) },
  };
}
