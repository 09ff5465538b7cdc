import { evaluate } from '#core/law/evaluate.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Use } from '#core/law/finding.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { all, is, oneOf, yes } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { textOf } from '#templates/parts/own-matters.ts'

const granted = all(oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian'), yes('protection.from-requester'))
const claimed = all(is('protection.status', 'pending'), yes('protection.from-requester'))

/** What makes a matter urgent, each with the facts that say so; empty where nothing does. */
export const urgentFacts = (clerk: Clerk) => ({
  detained: ifSo(clerk.read('urgency.detained')),
  imminent: ifSo(clerk.read('urgency.extradition-imminent')),
  travel: ifSo(clerk.read('urgency.travel')),
  protected: protections(clerk, granted),
  claim: protections(clerk, claimed),
  other: [clerk.read('urgency.other')].filter(use => givenValue(use) !== undefined),
})

export type UrgentFacts = ReturnType<typeof urgentFacts>

/** Arrests on the alert, with the case that followed. */
export const arrests = (clerk: Clerk): readonly { readonly item: Reader; readonly onAlert: Use; readonly pending: boolean }[] =>
  clerk.asAlleged.items('extraditions').items.flatMap(item => {
    const onAlert = clerk.read('extradition.arrested-on-alert', item)
    return givenValue(onAlert) === true ? [{ item, onAlert, pending: textOf(clerk, 'extradition.outcome', item) === 'pending' }] : []
  })

const ifSo = (use: Use): readonly Use[] => (givenValue(use) === true ? [use] : [])

const protections = (clerk: Clerk, when: Expression): readonly Use[] =>
  clerk.asAlleged
    .items('protections')
    .items.filter(item => evaluate(when, item).truth === 'yes')
    .flatMap(item => [clerk.read('protection.status', item), clerk.read('protection.from-requester', item)])
