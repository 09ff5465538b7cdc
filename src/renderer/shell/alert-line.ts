import type { Case } from '#core/case/case.ts'

/** What the top bar says of the alert the case challenges, as far as it is known: its kind and the requesting state. No name is in it. */
export const alertOf = ({ groups, challenges }: Case): { readonly type?: string; readonly state?: string } => {
  const items = groups['alerts']?.items ?? []
  const answers = (items.find(({ id }) => id === challenges) ?? items[0])?.answers ?? {}
  const text = (fact: string) => {
    const answer = answers[fact]
    return answer?.answer === 'value' && typeof answer.value === 'string' ? answer.value : undefined
  }
  const type = text('alert.type')
  const state = text('alert.requesting-state')
  return { ...(type === undefined ? {} : { type }), ...(state === undefined ? {} : { state }) }
}
