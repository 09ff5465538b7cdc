import { alarmsOf, countWarnings, dayToGoBy, statusOf } from '#core/calendar/count.ts'
import type { Calendar, Deadline, Start, Uncounted } from '#core/calendar/deadline.ts'
import { isMet } from '#core/calendar/met.ts'
import { endsOf } from '#core/calendar/period.ts'
import { remindersOf } from '#core/calendar/reminders.ts'
import type { CalendarLaw, CalendarRule } from '#core/calendar/rule.ts'
import { dayOf, startOf } from '#core/calendar/starts.ts'
import type { Case } from '#core/case/case.ts'
import { addDays, type CivilDate, type Span } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { indexOf, type Reader, readerOf } from '#core/law/reader.ts'

// Recorded events of a case in, deadlines out. Days are civil: no clock and no time zone is read.

/** `place` counts from 1 in the group. */
type Place = { readonly item: string; readonly place: number }

export const calendarOf = (subject: Case, law: CalendarLaw, asOf: CivilDate): Calendar => {
  const reader = readerOf(indexOf(law.catalogue), subject, {
    asOf,
    trust: 'as-alleged',
    ...(subject.challenges === undefined ? {} : { alert: subject.challenges }),
  })
  const deadlines: Deadline[] = []
  const uncounted: Uncounted[] = []

  const run = (rule: CalendarRule, from: Reader, place?: Place) => {
    const counted = countOf(rule, from, asOf, place)
    if (counted.kind === 'deadline') deadlines.push(counted.deadline, ...remindersOf(rule, counted.deadline, from))
    if (counted.kind === 'uncounted')
      uncounted.push({
        rule: rule.id,
        title: rule.title,
        kind: rule.kind,
        fact: counted.fact,
        ...(place === undefined ? {} : { item: place.item }),
        asks: questionOf(law.catalogue, counted.fact),
      })
  }

  for (const rule of law.rules) {
    if (rule.each === undefined) run(rule, reader)
    else {
      const items = subject.groups[rule.each]?.items ?? []
      reader.items(rule.each).items.forEach((itemReader, index) => {
        run(rule, itemReader, { item: items[index]?.id ?? String(index + 1), place: index + 1 })
      })
    }
  }
  return { caseId: subject.id, codeName: subject.codeName, asOf, deadlines: deadlines.sort(byDay), uncounted, notes: law.notes }
}

type Counted = { readonly kind: 'deadline'; readonly deadline: Deadline } | { readonly kind: 'uncounted'; readonly fact: string } | { readonly kind: 'nothing' }

const nothing: Counted = { kind: 'nothing' }

const countOf = (rule: CalendarRule, reader: Reader, asOf: CivilDate, place: Place | undefined): Counted => {
  if (rule.unless !== undefined && evaluate(rule.unless, reader).truth === 'yes') return nothing
  const applies = rule.applies === undefined ? undefined : evaluate(rule.applies, reader)
  if (applies?.truth === 'no') return nothing

  const ends = endsFor(rule, reader, asOf)
  if (applies?.truth === 'open') {
    const unknown = firstUnknown(applies)
    return ends === undefined || unknown === undefined ? nothing : { kind: 'uncounted', fact: unknown }
  }
  if (ends === undefined) return missingStart(rule, reader)

  const { span, start } = ends
  const on = dayToGoBy(span, rule.goBy)
  const met = isMet(rule, reader, start, span)
  const status = statusOf(on, span, met, rule.late, asOf)
  return {
    kind: 'deadline',
    deadline: {
      id: place === undefined ? rule.id : `${rule.id}:${place.item}`,
      rule: rule.id,
      ...(place === undefined ? {} : { item: place.item }),
      code: place === undefined ? rule.code : `${rule.code}-${place.place}`,
      on,
      span,
      kind: rule.kind,
      status,
      title: rule.title,
      says: rule.says,
      warnings: [...rule.warns, ...countWarnings(rule.kind, on, span, status, start, asOf)],
      basis: rule.basis,
      ...(start === undefined ? {} : { from: start }),
      alarms: alarmsOf(on, rule.alarmDaysBefore, asOf),
      ...(rule.letter === undefined ? {} : { letter: letterOf(rule.letter, on, met, asOf) }),
    },
  }
}

const endsFor = ({ runs }: CalendarRule, reader: Reader, asOf: CivilDate): { readonly span: Span; readonly start?: Start } | undefined => {
  switch (runs.kind) {
    case 'period': {
      const start = startOf(reader, runs.from)
      return start && { span: endsOf(start.span, runs.period), start }
    }
    case 'set': {
      const start = dayOf(reader, runs.on)
      return start && { span: start.span, start }
    }
    case 'window': {
      const next = runs.windows.find(({ to }) => to >= asOf)
      return next && { span: next }
    }
    case 'fixed':
      return { span: { from: runs.on, to: runs.on } }
  }
}

/** A clock that surely applies, is not already met, and has no start yet: ask for the start, unless it is seldom known or there is none. */
const missingStart = (rule: CalendarRule, reader: Reader): Counted => {
  if (rule.runs.kind !== 'period' || rule.applies === undefined || rule.startSeldomKnown) return nothing
  if (rule.met !== undefined && evaluate(rule.met, reader).truth === 'yes') return nothing
  const asked = rule.runs.from.find(fact => reader.read(fact).answer?.answer !== 'none')
  return asked === undefined ? nothing : { kind: 'uncounted', fact: asked }
}

const letterOf = ({ paper, daysAfter }: NonNullable<CalendarRule['letter']>, on: CivilDate, met: boolean, asOf: CivilDate) => {
  const readyOn = addDays(on, daysAfter)
  return { paper, readyOn, ready: !met && readyOn <= asOf }
}

type Step = ReturnType<typeof evaluate>

const firstUnknown = (finding: Step): string | undefined => {
  if (finding.truth !== 'open') return undefined
  if (finding.join === 'leaf') return finding.uses.find(({ answer }) => answer === undefined || answer.answer !== 'value')?.fact
  for (const part of finding.parts) {
    const found = firstUnknown(part)
    if (found !== undefined) return found
  }
  return undefined
}

const questionOf = ({ facts, groups }: Catalogue, fact: string): string => {
  const found = facts[fact] ?? Object.values(groups).find(group => fact in group.facts)?.facts[fact]
  return found?.asks ?? fact
}

const byDay = (a: Deadline, b: Deadline): number => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1)
