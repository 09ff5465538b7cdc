import type { KeptInVault } from '#app/exchange/kept.ts'
import type { Ports } from '#app/ports.ts'
import { readCase } from '#casefile/read.ts'
import type { Kept } from '#contract/kept.ts'
import type { Case } from '#core/case/case.ts'
import { textOfUtf8, utf8 } from '#core/kit/encode.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

/** So many states are kept of one case and one colleague. */
const most = 6

type Where = Pick<Kept['exchanges'][number], 'id' | 'with'>

/** The states of a case as they went over, sealed beside its exhibits: what a colleague changed since can only be told from these. */
export type LastStates = {
  /** The SHA-256 by which both sides name a state. */
  readonly nameOf: (subject: Case) => string
  /** The state the colleague sent last, else the one they were sent last. */
  readonly last: (where: Where) => Promise<string | null>
  /** A state by its name; undefined where it is not kept here. */
  readonly find: (id: string, state: string) => Promise<Case | undefined>
  readonly keep: (where: Where, way: 'sent' | 'received', subject: Case) => Promise<void>
}

export const lastStates = ({ vault, now, sha256OfText }: Ports, kept: KeptInVault): LastStates => ({
  nameOf: subject => sha256OfText(canonicalJson(subject)),
  last: async where => {
    const theirs = (await kept.read()).exchanges.filter(one => isOf(one, where))
    return (theirs.findLast(({ way }) => way === 'received') ?? theirs.at(-1))?.state ?? null
  },
  find: async (id, state) => {
    const one = (await kept.read()).exchanges.findLast(one => one.id === id && one.state === state)
    if (one === undefined) return undefined
    const pieces: Uint8Array[] = []
    for await (const piece of vault.readExhibit(id, one.file)) pieces.push(piece)
    const read = readCase(textOfUtf8(pieces), 'a state kept in the vault')
    return read.kind === 'case' ? read.case : undefined
  },
  keep: async (where, way, subject) => {
    const text = canonicalJson(subject)
    const { id: file } = await vault.addExhibit(where.id, piecesOf(text))
    const one = { ...where, way, state: sha256OfText(text), file, at: now() }
    const before = await kept.read()
    const gone = before.exchanges.filter(other => isOf(other, where)).slice(0, -(most - 1))
    await kept.change(so => ({ ...so, exchanges: [...so.exchanges.filter(({ file: other }) => !gone.some(({ file: old }) => old === other)), one] }))
    for (const { file: old } of gone) await vault.removeExhibit(where.id, old)
  },
})

const isOf = (one: Where, { id, with: colleague }: Where): boolean => one.id === id && one.with === colleague

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  yield utf8(text)
}
