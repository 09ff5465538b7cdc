/** Three-valued: `open` is "not known", and stays open until an answer settles it. */
export type Truth = 'yes' | 'no' | 'open'

export const not = (truth: Truth): Truth => (truth === 'open' ? 'open' : truth === 'yes' ? 'no' : 'yes')

/** Strong Kleene: one no settles it; without a no, one open leaves it open. */
export const allOf = (truths: readonly Truth[]): Truth => (truths.includes('no') ? 'no' : truths.includes('open') ? 'open' : 'yes')

export const anyOf = (truths: readonly Truth[]): Truth => (truths.includes('yes') ? 'yes' : truths.includes('open') ? 'open' : 'no')

/** Whether at least `need` of them are so. */
export const atLeast = (need: number, truths: readonly Truth[]): Truth => {
  const sure = truths.filter(truth => truth === 'yes').length
  const possible = truths.filter(truth => truth !== 'no').length
  return sure >= need ? 'yes' : possible < need ? 'no' : 'open'
}
