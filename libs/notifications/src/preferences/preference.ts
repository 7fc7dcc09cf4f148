import { CHANNELS, type Channel, isFixed, NOTICE_KINDS, type NoticeKind } from '../notices/notice';

/** Whether one kind of notice reaches a person by one channel. */
export type ChannelPreference = Readonly<{ kind: NoticeKind; channel: Channel; on: boolean; fixed: boolean }>;

/** All preferences of a person: everything is on but what has been switched off, and what is fixed is always on. */
export function preferencesOf(
  off: readonly Readonly<{ kind: string; channel: string }>[],
): readonly ChannelPreference[] {
  return NOTICE_KINDS.flatMap((kind) =>
    CHANNELS.map((channel) => {
      const fixed = isFixed(kind);
      const isOff = off.some((each) => each.kind === kind && each.channel === channel);
      return { kind, channel, fixed, on: fixed || !isOff };
    }),
  );
}
