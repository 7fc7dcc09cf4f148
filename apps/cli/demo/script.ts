import type { Stance } from '#discussion';
import type { LocalText, Role } from '#kernel';
import type { DraftInput, Outcome } from '#ledger';
import type { PolicyField } from '#policies';
import type { PhaseSwitch, SpaceKind } from '#spaces';
import type { When } from './moment';

/*
 * How the demo's content is written down: tables of what people said and did, each thing with a key of its own where
 * another one refers to it. Days count back from the day on which the demo is made.
 */

export type DemoRole = Readonly<{ role: Role; on: string; post?: string }>;

/** Somebody. `on` of a role is the key of an authority, a department or a space. */
export type DemoPerson = Readonly<{
  key: string;
  /** Family name, given name, reading. */
  name: readonly [string, string, string];
  /** Residents with a verified real name unless it says otherwise. */
  unverified?: true;
  /** Brings a code to the counter, rather than having been verified before the demo begins. */
  cameToTheCounter?: When;
  /** Wants no mails: only what is shown on the site. */
  noMail?: true;
  roles?: readonly DemoRole[];
  /** Printed at every start under this name. */
  signIn?: string;
}>;

export type DemoDepartment = Readonly<{
  key: string;
  authority: string;
  name: LocalText;
  contact: string;
  desk?: string;
}>;

export type DemoPhase = Readonly<{ name: LocalText; from: number; to: number; switches: readonly PhaseSwitch[] }>;

/** `from` and `to` of a phase: days after the making of the demo, negative before it. */
export type DemoSpace = Readonly<{
  slug: string;
  kind: SpaceKind;
  department: string;
  title: LocalText;
  question: LocalText;
  description: LocalText;
  realNames: boolean;
  opened: When;
  phases: readonly DemoPhase[];
}>;

export type DemoComment = Readonly<{
  /** Where something refers to it. */
  key?: string;
  by: string;
  when: When;
  stance?: Stance;
  text: string;
  /** Asks the authority for an answer: a submission with a receipt of its own. */
  asks?: true;
  agree?: readonly string[];
  thoughtful?: readonly string[];
  /** Its author and those around it are told when the worker starts. */
  news?: true;
  replies?: readonly DemoComment[];
}>;

export type DemoProposal = Readonly<{
  key: string;
  space: string;
  by: string;
  when: When;
  title: string;
  text: string;
  /** How many people stand behind it. */
  supports: number;
  comments?: readonly DemoComment[];
  withdrawn?: Readonly<{ when: When; reason: string }>;
}>;

/** A response, released or still on its way. `to` are keys of proposals and of comments that asked. */
export type DemoResponse = Readonly<{
  to: readonly string[];
  drafter: string;
  drafted: When;
  sent?: When;
  released?: Readonly<{ by: string; when: When }>;
  outcome: Outcome;
  reason?: NonNullable<DraftInput['reasonCode']>;
  text: string;
  each?: Readonly<Record<string, Readonly<{ outcome?: Outcome; remark?: string }>>>;
  news?: true;
}>;

/** A clause in full, or the key of one that stands as it stood in the version before. */
export type DemoClause = string | Readonly<{ key: string; heading: string; text: string }>;

export type DemoInfluence = Readonly<{ of: string; clause: string; words: string; why: string }>;

export type DemoVersion = Readonly<{
  by: string;
  when: When;
  summary: string;
  /** Days after the making of the demo. */
  effective: number;
  /** All nine fields in the first version, later on those that change. */
  fields: Readonly<Partial<Record<PolicyField, string>>>;
  clauses: readonly DemoClause[];
  influences?: readonly DemoInfluence[];
  news?: true;
}>;

export type DemoPolicy = Readonly<{ key: string; department: string; versions: readonly DemoVersion[] }>;

export type DemoSession = Readonly<{
  space: string;
  by: string;
  published: When;
  heldOn: number;
  title: string;
  place: string;
  statements: readonly Readonly<{ by: string; text: string; asks: boolean }>[];
}>;

/** Paragraphs as one text. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n');
}
