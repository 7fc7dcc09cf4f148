const drawings = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  ledger: 'M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3.5',
  pen: 'M5 19h14M6.5 15.5 16 6l2.5 2.5L9 18l-3.5 1z',
  person: 'M12 12.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM5 20c.6-3.2 3.4-4.8 7-4.8s6.4 1.6 7 4.8',
  search: 'M10.75 16.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM15 15l4.5 4.5',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word, never instead of one. */
export const Icon = ({ name }: Readonly<{ name: IconName }>) => (
  <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="square" />
  </svg>
);

/** The sign of the site: a door that stands open. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
    <path d="M3 3h22v22H3z" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M3 3l12 5v17.6L3 25z" fill="currentColor" />
  </svg>
);
