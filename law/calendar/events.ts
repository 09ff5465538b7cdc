import type { FactId } from '#law/language.ts'
import type { ClockEvent } from '#law/procedure/profile.ts'

/** The facts that record each event from which a clock of the procedure runs; the first one recorded counts. */
export const events: { readonly [E in Exclude<ClockEvent, 'time-limit-passed'>]: readonly FactId[] } = {
  // The day of filing through the Portal is the day of receipt; an acknowledgment can only be later.
  received: ['ccf.filed-on', 'ccf.acknowledged-on'],
  admissible: ['ccf.admissible-on'],
  decided: ['ccf.decided-on'],
  'received-by-general-secretariat': ['ccf.sent-to-secretariat-on'],
  clarified: ['ccf.clarified-on'],
  'fact-discovered': ['revision.discovered-on'],
  'deletion-notified': ['ccf.implemented-on', 'ccf.notified-on'],
}
