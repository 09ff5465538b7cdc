import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import type { PagePlace } from './page.ts'

/** The objects of all pages, known before the first is written, so that links can point to any of them. `finish` writes the page tree. */
export type PagePlaces = { readonly of: readonly PagePlace[]; readonly finish: () => number }

/** Pages under one node of the page tree. */
const perNode = 50

export const placesFor = (writer: PdfFileWriter, count: number): PagePlaces => {
  const saving = new Map<number, number>()
  const saveStates = (times: number): number => {
    const known = saving.get(times)
    if (known !== undefined) return known
    const number = writer.reserve()
    const content = Buffer.from('q\n'.repeat(times), 'latin1')
    writer.stream(number, '', content.length, [content])
    saving.set(times, number)
    return number
  }
  const nodes = Array.from({ length: Math.ceil(count / perNode) }, () => writer.reserve())
  const of = Array.from({ length: count }, (_, at) => ({ object: writer.reserve(), parent: nodes[Math.floor(at / perNode)] ?? 0, saveStates }))
  return {
    of,
    finish: () => {
      const root = writer.reserve()
      for (const node of nodes) {
        const kids = of.filter(({ parent }) => parent === node)
        writer.object(node, `<< /Type /Pages /Parent ${root} 0 R /Count ${kids.length} /Kids [ ${kids.map(({ object }) => `${object} 0 R`).join(' ')} ] >>`)
      }
      writer.object(root, `<< /Type /Pages /Count ${count} /Kids [ ${nodes.map(node => `${node} 0 R`).join(' ')} ] >>`)
      return root
    },
  }
}
