import { type Desk, openedOf } from '#app/cases/desk.ts'
import { withCustody } from '#app/evidence/with-custody.ts'
import { openExchange, seenFrom } from '#app/exchange/brought.ts'
import type { LastStates } from '#app/exchange/last-states.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { ExchangeFile } from '#contract/exchange-file.ts'
import type { Case, Exhibit } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import type { History } from '#core/case/history.ts'
import { acceptedInto } from '#core/exchange/received.ts'

/** Takes in what was accepted, in one step; or the whole of it as a new case. Its files are sealed first and forgotten again where the step fails. */
export const acceptExchange =
  (ports: Ports, desk: Desk, states: LastStates): Handler<'exchange.accept'> =>
  async ({ given, into, accept }) => {
    if (into === undefined) return takenIn(ports, desk, states, given)
    const exchange = await openExchange(ports, given)
    const { history } = await desk.open(into.id)
    const { brought, cut } = await seenFrom(states, into.id, history.case, exchange)
    const accepted = brought.filter(({ key }) => accept.includes(key))
    const { changes, notes } = acceptedInto(history.case, cut, accepted)
    const wanted = changes.flatMap(change => (change.kind === 'exhibit' ? (change.exhibit.files ?? []) : []))
    const here = new Map(history.case.exhibits.flatMap(({ files = [] }) => files.map(({ sha256, id }) => [sha256, id] as const)))
    const sealed = await sealing(ports, given, into.id, ({ sha256 }) => !here.has(sha256) && wanted.some(file => file.sha256 === sha256))
    try {
      const placed = placing(new Map([...here, ...sealed]))
      const fitted = changes.map(
        (change): Change => (change.kind === 'exhibit' ? { ...change, exhibit: keepingFiles(placed(change.exhibit), history.case, exchange) } : change),
      )
      const kept =
        fitted.length === 0
          ? await desk.open(into.id)
          : await desk.keep(into.id, into.step, so => withCustody(ports, so, [{ at: ports.now(), change: { kind: 'several', changes: fitted } }]))
      await states.keep({ id: into.id, with: exchange.from.recipient }, 'received', exchange.case)
      return { opened: openedOf(kept), accepted: accepted.length, notes: [...notes, ...missing(wanted.length, placed.missed())] }
    } catch (error) {
      for (const file of sealed.values()) await ports.vault.removeExhibit(into.id, file).catch(() => undefined)
      throw error
    }
  }

const takenIn = async (ports: Ports, desk: Desk, states: LastStates, given: string) => {
  const exchange = await openExchange(ports, given)
  const bare: Case = { ...exchange.case, exhibits: exchange.case.exhibits.map(({ files: _, ...exhibit }) => exhibit) }
  const { id } = await desk.begin(bare)
  const sealed = await sealing(ports, given, id, () => true).catch(async (error: unknown) => {
    await ports.vault.removeCase(id)
    desk.putAway(id)
    throw error
  })
  const placed = placing(sealed)
  const changes = exchange.case.exhibits.flatMap((exhibit): readonly Change[] => {
    const next = placed(exhibit)
    return next.files === undefined ? [] : [{ kind: 'exhibit', exhibit: next }]
  })
  const withFiles = (so: History) => withCustody(ports, so, [{ at: ports.now(), change: { kind: 'several', changes } }])
  const kept = changes.length === 0 ? await desk.open(id) : await desk.keep(id, 1, withFiles)
  if (!exchange.scope.pseudonymised) await states.keep({ id, with: exchange.from.recipient }, 'received', exchange.case)
  return { opened: openedOf(kept), accepted: 0, notes: missing(1, placed.missed()) }
}

/** Seals the files that are wanted as they come. Answers under which id each lies, by its SHA-256. Where anything fails none is kept. */
const sealing = async (
  ports: Ports,
  given: string,
  caseId: string,
  isWanted: (file: { readonly sha256: string }) => boolean,
): Promise<ReadonlyMap<string, string>> => {
  const sealed = new Map<string, string>()
  try {
    await openExchange(ports, given, async ({ path, body }, { files }) => {
      const listed = files.find(file => file.path === path)
      if (listed === undefined || sealed.has(listed.sha256) || !isWanted(listed)) return
      const { id, sha256 } = await ports.vault.addExhibit(caseId, body)
      sealed.set(sha256, id)
    })
    return sealed
  } catch (error) {
    for (const file of sealed.values()) await ports.vault.removeExhibit(caseId, file).catch(() => undefined)
    throw error
  }
}

/** An exhibit with the files that lie in this vault, by the ids they have here; the others are left out and counted. */
const placing = (places: ReadonlyMap<string, string>) => {
  let missed = 0
  const placed = ({ files, ...exhibit }: Exhibit): Exhibit => {
    const here = (files ?? []).flatMap(file => {
      const id = places.get(file.sha256)
      if (id === undefined) missed += 1
      return id === undefined ? [] : [{ ...file, id }]
    })
    return here.length === 0 ? exhibit : { ...exhibit, files: here }
  }
  return Object.assign(placed, { missed: () => missed })
}

/** Where the colleague was sent no files, an exhibit keeps those it has here. */
const keepingFiles = (exhibit: Exhibit, ours: Case, { files }: ExchangeFile): Exhibit => {
  const before = ours.exhibits.find(({ id }) => id === exhibit.id)?.files
  return files.length > 0 || before === undefined ? exhibit : { ...exhibit, files: before }
}

const missing = (wanted: number, missed: number): readonly string[] =>
  wanted > 0 && missed > 0
    ? [`${missed} ${missed === 1 ? 'file was' : 'files were'} described but not sent; ask for ${missed === 1 ? 'it' : 'them'} where needed.`]
    : []
