import { calendarOf } from '#core/calendar/calendar.ts'
import type { Calendar, Deadline } from '#core/calendar/deadline.ts'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import type { Given } from '#core/law/ground.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'

export const law = calendarLawOf(profile, { checkedOn: day('2026-11-23'), staleAfterDays: 90 })

export const calendar = (given: Given, asOf: string): Calendar => calendarOf(caseOf(given), law, day(asOf))

export const matter = (facts: NonNullable<Given['groups']>[string][number]): Given => ({ groups: { ccf: [facts] } })

export const byRule = ({ deadlines }: Calendar, rule: string): Deadline | undefined => deadlines.find(deadline => deadline.rule === rule)

/** The same case with one answer that stands once replaced. */
export const withAnswer = (subject: Case, fact: string, answer: Answer): Case => ({ ...subject, answers: { ...subject.answers, [fact]: answer } })
