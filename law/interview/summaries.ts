import type { SummaryPart } from '#core/interview/section.ts'
import type { catalogue } from '#law/facts/index.ts'
import type { GroupId } from '#law/language.ts'

type FactOf<G extends GroupId> = keyof (typeof catalogue)['groups'][G]['facts'] & string

const part = <F extends string>(fact: F, lead?: string): SummaryPart & { readonly fact: F } => ({ fact, ...(lead === undefined ? {} : { lead }) })

/** What tells an item of a list from the others. The words before a value stand where the value alone would not say what it is. */
export const summaries: { readonly [G in GroupId]: readonly (SummaryPart & { readonly fact: FactOf<G> })[] } = {
  alerts: [part('alert.type'), part('alert.requesting-state', 'requested by'), part('alert.issued-on', 'issued'), part('alert.status')],
  charges: [part('charge.label'), part('charge.offence'), part('charge.provision'), part('charge.count-state')],
  warrants: [part('warrant.number', 'no.'), part('warrant.issuer'), part('warrant.date'), part('warrant.validity')],
  proceedings: [part('proceeding.kind'), part('proceeding.state'), part('proceeding.date'), part('proceeding.outcome')],
  extraditions: [part('extradition.state'), part('extradition.arrested-on', 'arrested'), part('extradition.outcome'), part('extradition.decided-on')],
  protections: [part('protection.status'), part('protection.state'), part('protection.decided-on')],
  incidents: [part('incident.kind'), part('incident.date'), part('incident.against', 'against'), part('incident.place')],
  positions: [part('position.by'), part('position.kind'), part('position.date')],
  ccf: [part('ccf.kind'), part('ccf.reference'), part('ccf.filed-on', 'filed'), part('ccf.outcome')],
  names: [part('name.text'), part('name.kind'), part('name.language')],
  events: [part('event.date'), part('event.what'), part('event.place')],
  corrections: [part('correction.item'), part('correction.kind')],
  supplements: [part('supplement.fact'), part('supplement.happened-on'), part('supplement.sent-on', 'sent')],
  stops: [part('stop.kind'), part('stop.date'), part('stop.state')],
  submissions: [part('submission.kind'), part('submission.sent-on', 'sent'), part('submission.receipt-number')],
  messages: [part('message.date'), part('message.direction'), part('message.due-on', 'answer due'), part('message.says')],
}
