import { useCallback, useMemo, useState } from 'react';
import { useAgreements, useParties } from '#data/machine/queries';
import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { factsOf, type Facts } from '#shared/documents/facts';
import { sampleCase, type SampleSurroundings } from '#shared/documents/sample-case';
import { completedFoundingContent } from '#shared/domain/founding-case';
import type { Condition } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import { contentThatHolds } from './try-out';

/** The agreement a template is shown on. */
export type Sample = {
  /** Null for the founding case. */
  readonly of: AgreementId | null;
  /** Its content with what was tried out on it. */
  readonly content: AgreementContent;
  readonly facts: Facts;
  /** What can be chosen for a sample: agreements with their parties. */
  readonly offered: readonly { readonly id: AgreementId; readonly party: Party }[];
  readonly choose: (id: AgreementId | null) => void;
  /** Changes the sample so that the condition holds; answers whether it could. */
  readonly tryOut: (condition: Condition) => boolean;
};

export function useSample(id: TemplateId, templates: readonly Template[]): Sample {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const [of, setOf] = useState<AgreementId | null>(null);
  const [tried, setTried] = useState<AgreementContent | null>(null);
  const content = useMemo(() => tried ?? agreements.find((agreement) => agreement.id === of)?.content ?? completedFoundingContent(), [tried, agreements, of]);
  const around = useMemo((): SampleSurroundings => ({ parties, templates }), [parties, templates]);
  const facts = useMemo(() => factsOf(sampleCase(id, content, around)), [id, content, around]);
  const offered = useMemo(() => offeredOf(agreements, parties), [agreements, parties]);
  const tryOut = useCallback(
    (condition: Condition) => {
      const next = contentThatHolds(condition, content, (candidate) => factsOf(sampleCase(id, candidate, around)));
      if (next !== null) setTried(next);
      return next !== null;
    },
    [id, content, around],
  );
  return {
    of,
    content,
    facts,
    offered,
    choose: (next) => {
      setTried(null);
      setOf(next);
    },
    tryOut,
  };
}

/** Agreements that have a party to be known by. */
function offeredOf(agreements: readonly Agreement[], parties: readonly Party[]): Sample['offered'] {
  const own = agreements.filter(({ removedAt, content }) => removedAt === null && content.amendment === null);
  return own.flatMap(({ id, content }) => parties.filter((party) => party.id === content.region.partyId).map((party) => ({ id, party })));
}
