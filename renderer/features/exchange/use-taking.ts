import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { useClient } from '#data/machine/client';
import { useRememberAgreement } from '#data/machine/mutations';
import { queryKeys } from '#data/machine/queries';
import type { Upload } from '#data/files/uploads';
import { exchangeText } from '#text/exchange';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { proposedToTake } from './proposed-to-take';

/**
 * What of a file is taken over. Data of the party that sent it are proposed; everything else is the person's to decide.
 * @param here the agreement it is about, as it is here
 */
export function useTaking(upload: Upload, reading: ExchangeReading, here: Agreement | null) {
  const { exchange } = useClient();
  const queries = useQueryClient();
  const remember = useRememberAgreement();
  const navigate = useNavigate();
  const notify = useNotify();
  const { busy, during } = useBusy<'take'>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => proposedToTake(reading, here));
  const [error, setError] = useState<ApiError | null>(null);

  const take = async () => {
    setError(null);
    const result = await exchange.take({ ...upload, seen: reading.seen, fields: [...chosen] });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    remember(result.value);
    // What annex 2 lists belongs to the regions, the wording to templates: both may have come along.
    await Promise.all([queries.invalidateQueries({ queryKey: queryKeys.parties }), queries.invalidateQueries({ queryKey: ['templates'] })]);
    notify(here === null ? exchangeText.begun : exchangeText.taken);
    void navigate(`/smlouvy/${result.value.id}`);
  };
  return {
    busy: busy !== null,
    chosen,
    error,
    choose: (what: string, taken: boolean) => setChosen((known) => new Set(taken ? [...known, what] : [...known].filter((each) => each !== what))),
    take: during('take', take),
  };
}
