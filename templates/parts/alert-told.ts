import { givenValue, type Reader } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { Desk } from '#templates/parts/paper.ts'
import { joined, nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { openValue, told } from '#templates/parts/told.ts'

/** What an alert of this kind is and is not; where the kind is not known, what alerts are. */
export const whatItIs = ({ clerk, letters: { alerts } }: Desk<unknown>): Phrase => {
  const known = alerts.is[alertType(clerk) ?? '']
  const says = known ?? alerts.is['unknown'] ?? (() => nothing)
  return joined([says((provision, form) => clerk.cite(provision, form)), known ? alerts.isNot : alerts.areNot], ' ')
}

/** "a Red Notice requested by China, of 14 March 2023"; `undefined` where no document shows that there is one. */
export const alertTold = ({ clerk, letters: { alerts } }: Desk<unknown>): Phrase | undefined => {
  if (givenValue(clerk.read('alert.existence-proven', clerk.established)) !== true) return undefined
  const issued = openValue(clerk, 'alert.issued-on')
  const number = openValue(clerk, 'alert.control-number')
  return joined([
    alerts.requested(phraseOf(alerts.a[alertType(clerk) ?? ''] ?? alerts.a['unknown'] ?? ''), clerk.value('alert.requesting-state')),
    ...(issued === undefined ? [] : [alerts.of(clerk.value('alert.issued-on', clerk.established))]),
    ...(number === undefined ? [] : [alerts.number(clerk.value('alert.control-number', clerk.established))]),
  ])
}

export const alertType = (clerk: Clerk): string | undefined => {
  const type = givenValue(clerk.read('alert.type', clerk.established))
  return typeof type === 'string' ? type : undefined
}

/** Every state that is recorded as having asked for an alert, the client’s word included. */
export const requestingStates = (clerk: Clerk): Phrase => {
  const items: readonly Reader[] = clerk.asAlleged.items('alerts').items
  const states = items.map(item => givenValue(clerk.read('alert.requesting-state', item))).filter(state => typeof state === 'string')
  return states.length === 0 && items.length === 0
    ? clerk.value('alert.requesting-state')
    : states.length === 0
      ? clerk.value('alert.requesting-state', items[0])
      : phraseOf(clerk.voice.list([...new Set(states)].map(clerk.voice.state)))
}

export const existenceTold = (desk: Desk<unknown>, alert: Phrase): Phrase =>
  told(desk.clerk, desk.letters.alerts.exists(alert), [desk.clerk.read('alert.existence-proven', desk.clerk.established)])
