/** The same keys, with any text: what plain Japanese must have. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** The same keys, and a singular for every text that counts: what English must have. */
export type WithSingular<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]>;
} & { readonly [K in keyof T as K extends `${infer S}_other` ? `${S}_one` : never]: string };

type Countless<K extends string> = K extends `${infer S}_other` ? S : K;

/** `a.b.c` for every text in a tree of texts; the plural ending `_other` is not part of the name. */
export type KeyOf<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${Countless<K>}` : KeyOf<T[K], `${P}${K}.`>;
}[keyof T & string];
