import type { Ports } from '#app/ports.ts'
import type { Case, CustodyEntry } from '#core/case/case.ts'
import { type History, type HistoryEntry, next } from '#core/case/history.ts'
import { addLine } from '#core/evidence/custody.ts'
import { custodyOfChange, type Noted } from '#core/evidence/custody-of-change.ts'

type Noting = Pick<Ports, 'now' | 'randomId' | 'sha256OfText' | 'settings'>

/** Lines that go on from the log of a case. */
export const custodyLines = (ports: Noting, { custody = [] }: Pick<Case, 'custody'>, noted: readonly Noted[]): readonly CustodyEntry[] => {
  const at = ports.now()
  const who = ports.settings.read().firm.name.trim() || 'the user of this vault'
  const whole = noted.reduce((so, line) => addLine(so, { at, who, ...line, nonce: ports.randomId() }, ports.sha256OfText), custody)
  return whole.slice(custody.length)
}

/** The steps of a case, and behind them what they mean for the custody of its files, where they mean anything. */
export const withCustody = (ports: Noting, history: History, entries: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const after = entries.reduce<History | undefined>((so, entry) => so && next(so, entry), history)
  const noted = after === undefined ? [] : custodyOfChange(history.case, after.case)
  if (after === undefined || noted.length === 0) return entries
  return [...entries, { at: ports.now(), change: { kind: 'custody', add: custodyLines(ports, after.case, noted) } }]
}
