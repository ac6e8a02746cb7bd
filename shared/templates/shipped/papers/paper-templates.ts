import { amendment1 } from './amendment-1';
import { callForPayment1 } from './call-for-payment-1';
import { consolidatedText1 } from './consolidated-text-1';
import { controlSheet1 } from './control-sheet-1';
import { coveringLetter1 } from './covering-letter-1';
import { handoverProtocol1 } from './handover-protocol-1';
import { memorandum1 } from './memorandum-1';
import { powerOfAttorney1 } from './power-of-attorney-1';
import { receipt1 } from './receipt-1';
import { reminder1 } from './reminder-1';
import { resolution1 } from './resolution-1';
import { termination1 } from './termination-1';
import type { Template } from '#shared/templates/template';

/** The wording of every document of the case besides the agreement and its annexes. */
export const paperTemplates: readonly Template[] = [
  amendment1,
  consolidatedText1,
  termination1,
  memorandum1,
  resolution1,
  coveringLetter1,
  callForPayment1,
  reminder1,
  receipt1,
  controlSheet1,
  handoverProtocol1,
  powerOfAttorney1,
];
