export type Licensed = { readonly name: string; readonly licence: string }

/** The rows of the first table of docs/dependencies.md: what is shipped, and under which licence. */
export const licencesIn = (text: string): readonly Licensed[] => {
  const [table = ''] = /(?:^\|.*\n?)+/m.exec(text) ?? []
  return table
    .split('\n')
    .slice(2)
    .flatMap(row => {
      const [, name = '', licence = ''] = row.split('|').map(cell => cell.trim())
      return name === '' ? [] : [{ name, licence }]
    })
}
