import { SendAccountMail } from './handlers/send-account-mail';
import { TellOfAcknowledgement } from './handlers/tell-of-acknowledgement';
import { TellOfAnswer } from './handlers/tell-of-answer';
import { TellOfComment } from './handlers/tell-of-comment';
import { TellOfCorrection } from './handlers/tell-of-correction';
import { TellOfMention } from './handlers/tell-of-mention';
import { TellOfEscalation } from './handlers/tell-of-escalation';
import { TellOfMorning } from './handlers/tell-of-morning';
import { TellOfMove } from './handlers/tell-of-move';
import { TellOfPolicyChange } from './handlers/tell-of-policy-change';
import { TellOfReceipt } from './handlers/tell-of-receipt';
import { TellOfSentBack } from './handlers/tell-of-sent-back';
import { TellOfWithdrawal } from './handlers/tell-of-withdrawal';

/** Every handler of this context; the worker wires exactly these. */
export const notificationHandlers = [
  SendAccountMail,
  TellOfAcknowledgement,
  TellOfAnswer,
  TellOfComment,
  TellOfCorrection,
  TellOfMention,
  TellOfEscalation,
  TellOfMorning,
  TellOfMove,
  TellOfPolicyChange,
  TellOfReceipt,
  TellOfSentBack,
  TellOfWithdrawal,
];
