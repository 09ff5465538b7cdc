import type { CaseListed } from '#contract/case-replies.ts'

export const caseOrders = ['recent', 'code-name', 'state', 'changed'] as const

export type CaseOrder = (typeof caseOrders)[number]

/** `recent` are ids, the case opened last first; cases never opened here follow, the latest changed first. */
export const ordered = (cases: readonly CaseListed[], order: CaseOrder, recent: readonly string[]): readonly CaseListed[] => {
  const place = ({ id }: CaseListed) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const byName = (a: CaseListed, b: CaseListed) => a.codeName.localeCompare(b.codeName, 'en', { numeric: true })
  const byChange = (a: CaseListed, b: CaseListed) => b.changedAt.localeCompare(a.changedAt) || byName(a, b)
  const by: { readonly [O in CaseOrder]: (a: CaseListed, b: CaseListed) => number } = {
    recent: (a, b) => place(a) - place(b) || byChange(a, b),
    'code-name': byName,
    // a state that is not known yet goes last
    state: (a, b) =>
      Number(a.requestingState === '') - Number(b.requestingState === '') || a.requestingState.localeCompare(b.requestingState, 'en') || byName(a, b),
    changed: byChange,
  }
  return cases.toSorted(by[order])
}

/** Those whose code name, alert or state holds every word. Accents and case do not count. */
export const holding = (cases: readonly CaseListed[], words: string): readonly CaseListed[] => {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return cases.filter(({ codeName, alert, requestingState }) => {
    const within = folded(`${codeName} ${alert} ${requestingState}`)
    return wanted.every(word => within.includes(word))
  })
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und')
