export type LeakKind =
  | 'client-name'
  | 'family-name'
  | 'counsel'
  | 'person'
  | 'place'
  | 'number'
  | 'contact'
  | 'date'
  | 'exhibit'
  | 'answer'
  | 'e-mail'
  | 'phone'
  | 'position'

/** Where in the case it stands, for the lawyer. */
export type LeakFrom = { readonly fact: string; readonly item?: string } | { readonly exhibit: string }

/**
 * One thing that must not be found. `compact` as `flatten` makes it. `sure`: found exactly, it can hardly be anything else. `known`: the source
 * knows it anyway, as it knows whom it seeks. `sounds`: a name, to be found in other spellings too. `stem`: words may go on after it.
 */
export type Needle = {
  readonly kind: LeakKind
  /** In words, without the value: “the address of the applicant”. */
  readonly what: string
  readonly compact: string
  readonly sure: boolean
  readonly known?: true
  readonly sounds?: true
  readonly stem?: true
  readonly from?: LeakFrom
}

/** Letters of scripts that are written without spaces between words. */
export const isUnspaced = (compact: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+$/u.test(compact)

/** Fewer letters say nothing on their own. */
export const isLongEnough = (compact: string): boolean => [...compact].length >= (isUnspaced(compact) ? 2 : 3)

/** Each needle once; of two alike the surer one. */
export const eachOnce = (needles: readonly Needle[]): readonly Needle[] => {
  const best = new Map<string, Needle>()
  for (const needle of needles) {
    const before = best.get(needle.compact)
    if (before === undefined || rank(needle) > rank(before)) best.set(needle.compact, needle)
  }
  return [...best.values()]
}

const rank = ({ sure, known }: Needle): number => (sure ? 2 : 0) + (known === undefined ? 1 : 0)
