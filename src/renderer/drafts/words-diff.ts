/** A run of words that both texts have, or only one of them. */
export type Run = { readonly says: string; readonly isNew: boolean }

const most = 600

/** The words of a text, with those marked that an older one does not have in that order. Texts of more than 600 words are not compared. */
export const newWords = (older: string, newer: string): readonly Run[] => {
  const [a, b] = [piecesOf(older), piecesOf(newer)]
  if (a.length > most || b.length > most) return [{ says: newer, isNew: false }]
  const lengths = table(a, b)
  const runs: Run[] = []
  let i = 0
  for (const [j, says] of b.entries()) {
    while (i < a.length && a[i] !== says && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1
    const isNew = a[i] !== says
    if (!isNew) i += 1
    const last = runs.at(-1)
    if (last?.isNew === isNew) runs[runs.length - 1] = { says: last.says + says, isNew }
    else runs.push({ says, isNew })
  }
  return runs
}

/** Words with the space behind them. */
const piecesOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? []

/** Of the rest of both texts from each place on, the most words they share in order. */
const table = (a: readonly string[], b: readonly string[]): readonly (readonly number[])[] => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i]
      if (row) row[j] = a[i] === b[j] ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}
