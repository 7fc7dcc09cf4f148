/** Ink on white with one deep accent, as on the site; contrast at least 4.5 to 1 on white. */
export const INK = '#1a1a1c';
export const QUIET = '#595961';
export const RULE = '#d8d8db';
export const ACCENT = '#00436b';
export const ADDED = '#e3f3e6';
export const TAKEN = '#fbe9e7';
