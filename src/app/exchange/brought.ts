import type { Desk } from '#app/cases/desk.ts'
import type { LastStates } from '#app/exchange/last-states.ts'
import type { Ports } from '#app/ports.ts'
import type { Packed } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'
import { type ExchangeFile, readExchange } from '#contract/exchange-file.ts'
import type { SameCase } from '#contract/exchange-replies.ts'
import type { Case } from '#core/case/case.ts'
import { partOf } from '#core/exchange/open-part.ts'
import { type Brought, broughtBy } from '#core/exchange/received.ts'
import { textOfUtf8 } from '#core/kit/encode.ts'
import { catalogue } from '#law/facts/index.ts'

/** Reads a file from a colleague to its end. Whatever `take` made of the files in it must be thrown away when this throws. */
export const openExchange = async (
  { vault, outside }: Ports,
  given: string,
  take: (file: Packed, exchange: ExchangeFile) => Promise<void> = async () => {},
): Promise<ExchangeFile> => {
  let exchange: ExchangeFile | undefined
  for await (const entry of vault.openSealed(outside.given(given))) {
    if (exchange === undefined) {
      if (entry.path !== 'exchange.json' || entry.size > longest) throw refuse('exchange-refused', { problems: [none] })
      const pieces: Uint8Array[] = []
      for await (const piece of entry.body) pieces.push(piece)
      const read = readExchange(textOfUtf8(pieces))
      if (read.kind === 'refused') throw refuse('exchange-refused', { problems: read.problems })
      exchange = read.exchange
    } else {
      if (!exchange.files.some(({ path, bytes }) => path === entry.path && bytes === entry.size)) throw refuse('exchange-refused', { problems: [other] })
      await take(entry, exchange)
    }
  }
  if (exchange === undefined) throw refuse('exchange-refused', { problems: [none] })
  return exchange
}

/** Cases of the vault with the id of the one that was brought. None for one under placeholders, whose id is nobody's. */
export const sameCases = async ({ vault }: Ports, desk: Desk, { case: subject, scope }: ExchangeFile): Promise<readonly SameCase[]> => {
  if (scope.pseudonymised) return []
  const found: SameCase[] = []
  for (const { id, removedAt } of await vault.listCases()) {
    if (removedAt !== undefined) continue
    const opened = await desk.open(id).catch(() => undefined)
    if (opened?.history.case.id === subject.id) found.push({ id, codeName: opened.history.case.codeName, step: opened.history.entries.length })
  }
  return found
}

/** What it would change in a case here; `cut` is that case as the colleague was sent it. */
export type Seen = { readonly brought: readonly Brought[]; readonly cut: Case; readonly base: 'found' | 'not-found' | 'none' }

export const seenFrom = async (states: LastStates, id: string, ours: Case, { case: theirs, scope, base, files }: ExchangeFile): Promise<Seen> => {
  const like = (subject: Case): Case => fileless(partOf(subject, scope, catalogue), files.length === 0)
  const common = base === null ? undefined : await states.find(id, base)
  const cut = like(ours)
  return {
    brought: broughtBy(like(theirs), cut, common && like(common), catalogue),
    cut,
    base: base === null ? 'none' : common === undefined ? 'not-found' : 'found',
  }
}

/** Where no files were sent, that they are missing is no change. */
const fileless = (subject: Case, without: boolean): Case =>
  without ? { ...subject, exhibits: subject.exhibits.map(({ files: _, ...exhibit }) => exhibit) } : subject

const longest = 64 * 1024 * 1024

const none = { path: 'the file', reason: 'It holds no case.', remedy: 'Ask the sender for the file again.' }
const other = { path: 'the file', reason: 'A file in it is not on its list.', remedy: 'Ask the sender for the file again.' }
