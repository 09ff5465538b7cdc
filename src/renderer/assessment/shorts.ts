import type { Cited } from '#core/assessment/assessment.ts'

/** As many as fit beside a title. */
const most = 2

export type ShortsWords = {
  readonly unverified: (short: string) => string
  readonly conflicting: (short: string) => string
  readonly more: (count: number) => string
  readonly moreUnverified: (count: number) => string
}

/** "RPD 83(2)(b)(i), 12": the authority in short, the instrument named once, and a mark on what nobody has read. */
export const shortsOf = (authority: readonly Cited[], words: ShortsWords): string => {
  const shown = authority.slice(0, most).map((cited, at) => {
    const before = at === 0 ? undefined : instrumentOf(authority[at - 1]?.short ?? '')
    const instrument = instrumentOf(cited.short)
    const short = instrument !== '' && instrument === before ? cited.short.slice(instrument.length + 1) : cited.short
    return cited.verification === 'unverified' ? words.unverified(short) : cited.verification === 'conflict' ? words.conflicting(short) : short
  })
  const rest = authority.slice(most)
  if (rest.length === 0) return shown.join(', ')
  return [...shown, (rest.some(({ verification }) => verification === 'unverified') ? words.moreUnverified : words.more)(rest.length)].join(', ')
}

const instrumentOf = (short: string): string => /^(RPD|Const\.|Statute|CCF Statute)(?= )/.exec(short)?.[0] ?? ''
