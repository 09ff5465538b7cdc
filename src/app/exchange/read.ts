import type { Desk } from '#app/cases/desk.ts'
import { openExchange, sameCases, seenFrom } from '#app/exchange/brought.ts'
import type { KeptInVault } from '#app/exchange/kept.ts'
import type { LastStates } from '#app/exchange/last-states.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'

/** Shows what a file from a colleague would change. Nothing is kept of it. */
export const readExchangeFile =
  (ports: Ports, desk: Desk, kept: KeptInVault, states: LastStates): Handler<'exchange.read'> =>
  async ({ given, into }) => {
    const exchange = await openExchange(ports, given)
    const same = await sameCases(ports, desk, exchange)
    const chosen = into === undefined ? same[0] : (same.find(({ id }) => id === into) ?? (await named(desk, into)))
    const seen = chosen === undefined ? undefined : await seenFrom(states, chosen.id, (await desk.open(chosen.id)).history.case, exchange)
    const { recipient, name: says } = exchange.from
    const key = ports.vault.keyIn(recipient)
    if (key === undefined) throw refuse('exchange-refused', { problems: [keyless] })
    const known = (await kept.read()).colleagues.find(one => one.recipient === recipient)
    const name = known?.name ?? says
    return {
      from: { ...(name === undefined ? {} : { name }), recipient, fingerprint: key.fingerprint },
      at: exchange.at,
      codeName: exchange.case.codeName,
      scope: exchange.scope,
      ...(chosen === undefined ? {} : { into: chosen }),
      others: same.filter(({ id }) => id !== chosen?.id),
      base: seen?.base ?? 'none',
      differences: (seen?.brought ?? []).map(({ change: _, ...one }) => one),
      files: exchange.files.length,
      notes: [
        known === undefined
          ? 'The key in this file is not among your colleagues’. Compare its words with the sender before you rely on it.'
          : 'The file says that it comes from this colleague. Its seal does not prove who made it: where it matters, ask them.',
        ...(seen?.base === 'not-found' || (seen !== undefined && seen.base === 'none')
          ? ['No state that both sides had is known here: what you changed yourself shows as a difference too.']
          : []),
        ...(exchange.scope.pseudonymised ? ['It has placeholders in place of names; it is taken in as a case of its own.'] : []),
      ],
    }
  }

const named = async (desk: Desk, id: string) => {
  const { history } = await desk.open(id)
  return { id, codeName: history.case.codeName, step: history.entries.length }
}

const keyless = { path: 'from', reason: 'It does not say which key it comes from.', remedy: 'Ask the sender for the file again.' }
