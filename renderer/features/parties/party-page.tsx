import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useParties } from '#data/machine/queries';
import { FailureMessage } from '#ui/failure-message';
import { partiesText } from '#text/parties';
import { PartyForm } from './party-form';

/** One region, by its code in the address. */
export function PartyPage(): ReactNode {
  const { id } = useParams();
  const navigate = useNavigate();
  const { data: parties } = useParties();
  const party = parties.find((candidate) => candidate.id === id);
  if (party !== undefined) return <PartyForm key={party.id} party={party} />;
  return <FailureMessage title={partiesText.unknownTitle} advice={partiesText.unknownAdvice} remedies={[{ label: partiesText.toList, run: () => void navigate('/kraje') }]} />;
}
