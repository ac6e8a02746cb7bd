import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';
import { accountOfText } from '#shared/formats/statements/account-of-text';
import { ownText } from '#shared/formats/statements/own-text';
import { elementAt, textAt, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { agentBank } from './agent-bank';

/** One side of a payment. */
export type Party = { readonly name: string | null; readonly account: NamedAccount | null };

/** Both sides of a payment. */
export type Parties = { readonly debtor: Party; readonly creditor: Party };

/** What `TxDtls` says of both sides, in `RltdPties` and `RltdAgts`. */
export function partiesOf(details: StreamedElement): Parties {
  const [parties, agents] = [elementAt(details, 'RltdPties'), elementAt(details, 'RltdAgts')];
  return { debtor: partyOf('Dbtr', parties, agents), creditor: partyOf('Cdtr', parties, agents) };
}

/**
 * The other side: who paid what came in, who was paid what went out; the other way round where that is taken back. A bank may mean it otherwise, for the side
 * with the account of the statement is never the other one.
 */
export function counterparty({ debtor, creditor }: Parties, direction: { readonly sign: 1 | -1; readonly reversal: boolean }, own: NamedAccount | null): Party {
  const [expected, opposite] = (direction.sign === 1) !== direction.reversal ? [debtor, creditor] : [creditor, debtor];
  if (isOf(expected, own)) return opposite;
  const isUnknown = expected.name === null && expected.account === null;
  return isUnknown && opposite.account !== null && !isOf(opposite, own) ? opposite : expected;
}

const isOf = ({ account }: Party, own: NamedAccount | null): boolean => own !== null && account !== null && isSameAccount(account, own);

function partyOf(side: 'Dbtr' | 'Cdtr', parties: StreamedElement | null, agents: StreamedElement | null): Party {
  const account = elementAt(parties, `${side}Acct`);
  const name = nameOf(elementAt(parties, side)) ?? textAt(account, 'Nm') ?? nameOf(elementAt(parties, `Ultmt${side}`));
  return { name: ownText(name), account: accountIn(account, elementAt(agents, `${side}Agt`)) };
}

/** Down to version 7 the name stands in the party itself, from 8 on below what kind of party it is. */
export function nameOf(party: StreamedElement | null): string | null {
  return textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') ?? textAt(party, 'Agt', 'FinInstnId', 'Nm');
}

/** An account by its `Id`: an IBAN, or a number, whose bank is the agent. Null where there is none. */
export function accountIn(account: StreamedElement | null, agent: StreamedElement | null): NamedAccount | null {
  const id = elementAt(account, 'Id');
  const iban = textAt(id, 'IBAN');
  if (iban !== null) return accountOfText(iban);
  const number = textAt(id, 'Othr', 'Id');
  return number === null ? null : accountOfText(number, agentBank(agent));
}
