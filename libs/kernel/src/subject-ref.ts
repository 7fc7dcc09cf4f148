/** Points at one thing of any context, without knowing that context. `type` is the thing's word in the glossary. */
export type SubjectRef = Readonly<{ type: string; id: string }>;
