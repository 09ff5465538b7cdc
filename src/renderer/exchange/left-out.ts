import type { Answers, Case } from '#core/case/case.ts'
import { compareCases, type Difference } from '#core/exchange/compare-cases.ts'
import { partOf } from '#core/exchange/open-part.ts'
import { pseudonymised } from '#core/exchange/pseudonymise.ts'
import type { Catalogue } from '#core/law/fact.ts'

/** How much of a case goes: all but C4, all but what is closed, or that under placeholders. */
export type Sending = 'whole' | 'open' | 'placeholders'

/** `stays`: places of the case that are not sent, or only in part. `masked`: places that go with other words. */
export type LeftOut = { readonly stays: readonly Difference[]; readonly masked: readonly Difference[] }

/** What of a case would not go as it is, place by place, before anything is sent. */
export const leftOutOf = (whole: Case, sending: Sending, catalogue: Catalogue): LeftOut => {
  const cut = partOf(whole, { part: sending === 'whole' ? 'whole' : 'open' }, catalogue)
  const stays = compareCases(whole, cut, catalogue)
  const masked = sending === 'placeholders' ? maskedIn(cut, catalogue) : []
  return { stays, masked }
}

/** Ids lose their meaning too; here they are kept, so that each place is shown as it is and as it goes. What evidence cites is said of the exhibits. */
const maskedIn = (cut: Case, catalogue: Catalogue): readonly Difference[] => {
  const { challenges: _, custody: _custody, ...plain } = uncited(cut)
  return compareCases(plain, withIdsOf(plain, pseudonymised(plain, cut.id, catalogue)), catalogue)
}

const uncited = (subject: Case): Case => ({
  ...subject,
  answers: uncitedAnswers(subject.answers),
  groups: mapped(subject.groups, group => ({ ...group, items: group.items.map(item => ({ ...item, answers: uncitedAnswers(item.answers) })) })),
  exhibits: subject.exhibits.map(({ files: _, ...exhibit }) => exhibit),
})

const uncitedAnswers = (answers: Answers): Answers => mapped(answers, ({ evidence: _, ...answer }) => answer)

const withIdsOf = (subject: Case, masked: Case): Case => ({
  ...masked,
  exhibits: masked.exhibits.map((exhibit, at) => ({ ...exhibit, id: subject.exhibits[at]?.id ?? exhibit.id })),
  groups: mapped(masked.groups, (group, name) => ({
    ...group,
    items: group.items.map((item, at) => ({ ...item, id: subject.groups[name]?.items[at]?.id ?? item.id })),
  })),
})

const mapped = <A, B>(of: { readonly [key: string]: A }, make: (one: A, key: string) => B): { readonly [key: string]: B } =>
  Object.fromEntries(Object.entries(of).map(([key, one]) => [key, make(one, key)]))
