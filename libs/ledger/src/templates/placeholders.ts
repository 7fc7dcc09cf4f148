/** Places to be filled in, as `{{…}}`, in the order in which they stand; the same rule as the database's. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{[^{}]*\}\}/gu) ?? [])];
}
