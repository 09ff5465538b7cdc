import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Every dictionary that can be reached from the given objects, once, and the references on the way. */
export const walk = (context: PDFContext, from: readonly (PDFObject | undefined)[], visit: (dict: PDFDict, of: PDFObject) => void): ReadonlySet<PDFRef> => {
  const seen = new Set<PDFObject>()
  const refs = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [...from]
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (next === undefined) continue
    if (next instanceof PDFRef) {
      if (refs.has(next)) continue
      refs.add(next)
      waiting.push(context.lookup(next))
      continue
    }
    if (seen.has(next)) continue
    if (next instanceof PDFArray) {
      seen.add(next)
      for (const value of next.asArray()) waiting.push(value)
      continue
    }
    const dict = next instanceof PDFStream ? next.dict : next instanceof PDFDict ? next : undefined
    if (dict === undefined) continue
    seen.add(next)
    visit(dict, next)
    for (const [, value] of dict.entries()) waiting.push(value)
  }
  return refs
}

/** Takes out what cannot be reached from the catalog: what earlier versions of the file left behind. Returns how many objects that were. */
export const dropUnreached = (context: PDFContext): number => {
  const reached = walk(context, [context.trailerInfo.Root], () => undefined)
  const unreached = context.enumerateIndirectObjects().filter(([ref]) => !reached.has(ref))
  for (const [ref] of unreached) context.delete(ref)
  return unreached.length
}
