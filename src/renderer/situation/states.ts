/** Names of the world's states and territories in English, by the machine's own tables, in their order. Filings name states, not codes. */
const stateNames = (): readonly string[] => {
  names ??= [...new Set(codes().flatMap(nameOf))].toSorted((a, b) => a.localeCompare(b, 'en'))
  return names
}

/** At most so many names to offer: those that begin with the text, then those that hold it; of the case's own where there is no text. */
export const offeredStates = (text: string, ofCase: readonly string[], most = 8): readonly string[] => {
  const wanted = text.trim().toLocaleLowerCase('en')
  const all = [...new Set([...ofCase, ...stateNames()])]
  if (wanted === '') return [...new Set(ofCase)].slice(0, most)
  const low = (name: string) => name.toLocaleLowerCase('en')
  const begins = all.filter(name => low(name).startsWith(wanted))
  return [...begins, ...all.filter(name => !begins.includes(name) && low(name).includes(wanted))].slice(0, most)
}

let names: readonly string[] | undefined

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const codes = (): readonly string[] => letters.flatMap(first => letters.map(second => first + second)).filter(code => !noStates.test(code))

/** Unions, former states, parts of the sea and made-up codes of the tables. */
const noStates = /^(A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|F[XQ]|I[CO]|JT|MI|N[HQTU]|P[CUZ]|Q[M-Z]|RH|SU|TA|TP|U[KNM]|V[DU]|W[KV]|X[A-JL-Z]|Y[DU]|Z[RZ])$/

const table = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

const nameOf = (code: string): readonly string[] => {
  const name = table.of(code)
  return name === undefined ? [] : [name]
}
