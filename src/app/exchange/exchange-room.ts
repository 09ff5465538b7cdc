import type { Desk } from '#app/cases/desk.ts'
import { acceptExchange } from '#app/exchange/accept.ts'
import { addColleague, listColleagues, removeColleague, showKey } from '#app/exchange/colleagues.ts'
import { keptIn } from '#app/exchange/kept.ts'
import { lastStates } from '#app/exchange/last-states.ts'
import { readExchangeFile } from '#app/exchange/read.ts'
import { sendExchange } from '#app/exchange/send.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { exchangeOperations } from '#contract/exchange-operations.ts'

type ExchangeHandlers = { readonly [N in keyof typeof exchangeOperations]: Handler<N> }

/** The handlers of work between two vaults. Nothing is remembered between two calls but what the vault keeps. */
export const exchangeRoom = (ports: Ports, desk: Desk): ExchangeHandlers => {
  const kept = keptIn(ports.vault)
  const states = lastStates(ports, kept)
  return {
    'vault.key': showKey(ports),
    'colleague.list': listColleagues(ports, kept),
    'colleague.add': addColleague(ports, kept),
    'colleague.remove': removeColleague(ports, kept),
    'exchange.send': sendExchange(ports, desk, kept, states),
    'exchange.read': readExchangeFile(ports, desk, kept, states),
    'exchange.accept': acceptExchange(ports, desk, states),
  }
}
