export const REFERRAL_STATES = ['offered', 'accepted', 'returned', 'lapsed'] as const;

/** `lapsed`: the entry was answered, withdrawn or merged before anybody took it over. */
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** 移送: handing a submission to another department or authority. Until it is accepted the sender owes the answer. */
export type Referral = Readonly<{
  id: string;
  entryId: string;
  fromDepartmentId: string;
  fromAuthorityId: string;
  toDepartmentId: string;
  toAuthorityId: string;
  state: ReferralState;
  offeredAt: Date;
  settledAt: Date | null;
}>;
