/** What to do once a day is over, by the rule that counted it. */
export const whatToDo = (rule: string): 'revision' | 'identity' | 'residence' | 'passport' | 'question' | 'mandate' | 'other' => advice[rule] ?? 'other'

const advice: { readonly [rule: string]: ReturnType<typeof whatToDo> } = {
  'revision.last': 'revision',
  'id.expiry': 'identity',
  'residence.expiry': 'residence',
  'passport.expiry': 'passport',
  'ccf.question': 'question',
  'poa.review': 'mandate',
}
