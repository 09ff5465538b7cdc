import { plainText } from '#core/document/plain-text.ts'
import { givenValue, isNone, type Reader } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import { caseBox } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { textOf, valueIn } from '#templates/parts/own-matters.ts'
import { ifSaid, ownWords } from '#templates/parts/own-words.ts'
import { joined, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { runIn } from '#templates/parts/run-in.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { signature } from '#templates/parts/signature.ts'
import { type Due, dueOf } from '#templates/reminder/due.ts'
import { english, type ReminderWords } from '#templates/reminder/en.ts'

type Reminder = Writing<ReminderWords> & { readonly due: Due }

/** Dates, and what is asked: nothing else. Which step of the ladder it is follows from the day and from what was sent. */
export const reminder = ccfPaper({
  id: 'reminder',
  languages: { en: english },
  write: writing => {
    const all = { ...writing, due: dueOf(writing.clerk, writing.input.law) }
    const { clerk, words, parts } = writing
    return {
      title: isFurther(all) ? words.further : words.title,
      pieces: [
        cover(all),
        ...dates(all),
        ...asks(all),
        ...risk(all),
        ...(isUrgent(all) ? [] : [numbered('nothing-new', words.nothingNew)]),
        signature(clerk, parts),
      ],
      notes: notes(all),
    }
  },
})

/** The day of a reminder sent before this one, and after the time limit passed. */
const isFurther = ({ clerk, due: { matter, target, passed } }: Reminder): boolean => {
  const sent = matter && textOf(clerk, 'ccf.reminded-on', matter)
  return passed && target !== undefined && sent !== undefined && sent > target.on && sent <= clerk.asOf
}

const isAdmissibility = ({ due }: Reminder): boolean => due.target?.rule === 'admissibility.expected'

const cover = (all: Reminder): Piece => {
  const { clerk, words, parts, later, due } = all
  const { matter, target, passed } = due
  const hasReceipt = matter !== undefined && textOf(clerk, 'ccf.receipt-number', matter) !== undefined
  return caseBox(clerk, { parts, later }, [
    { label: words.box.reference, value: valueIn(clerk, 'ccf.reference', matter) },
    ...(hasReceipt ? [{ label: words.box.receipt, value: valueIn(clerk, 'ccf.receipt-number', matter) }] : []),
    { label: words.box.request, value: matter === undefined ? phraseOf(later.kindUnknown) : capitalised(requestOf(all, matter)) },
    ...(target
      ? [{ label: words.box.target, value: passed ? words.box.passed(clerk.voice.day(target.on)) : words.box.ahead(clerk.voice.day(target.on)) }]
      : []),
  ])
}

const requestOf = ({ clerk, later }: Reminder, matter: Reader): string => later.requests[textOf(clerk, 'ccf.kind', matter) ?? ''] ?? later.request

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const dates = (all: Reminder): readonly Piece[] => {
  const { clerk, words, later, due } = all
  const { matter, target } = due
  const admissible = matter !== undefined && textOf(clerk, 'ccf.admissible-on', matter) !== undefined
  const opening = [
    words.filed(matter === undefined ? later.request : requestOf(all, matter), valueIn(clerk, 'ccf.filed-on', matter)),
    ...(admissible
      ? [words.admissible(valueIn(clerk, 'ccf.admissible-on', matter))]
      : isAdmissibility(all) || matter === undefined
        ? []
        : [phraseOf(words.noAdmissibility)]),
  ]
  return [
    numbered('filed', runIn(words.dates, fitted(all, joined(opening, ' ')))),
    ...(target === undefined ? [] : [numbered('time-limit', joined([limitSaid(all), ...noticeSaid(all)], ' '))]),
    ...(isFurther(all) ? [numbered('reminded', fitted(all, words.reminded(valueIn(clerk, 'ccf.reminded-on', matter))))] : []),
  ]
}

const limitSaid = (all: Reminder): Phrase => {
  const { clerk, words, due } = all
  const { target, passed } = due
  const on = target === undefined ? '' : clerk.voice.day(target.on)
  const asOf = clerk.voice.day(clerk.asOf)
  if (isAdmissibility(all)) {
    const article = clerk.cite('ccf-statute-32', 'short')
    return passed ? words.admissibilityPassed(article, on, asOf) : words.admissibilityAhead(article, on)
  }
  const article = clerk.cite('ccf-statute-40', 'short')
  const months = monthsOf(target?.rule === 'access.due' ? profile.clocks.access.runs.period : profile.clocks['correction-deletion'].runs.period)
  return passed ? words.decisionPassed(months, article, on, asOf) : words.decisionAhead(months, article, on)
}

const monthsOf = (period: string): number => Number(period.replace(/\D/g, ''))

/** Article 40(3) speaks of the time limits of Article 40 only. Whether notice was given is said where it is known. */
const noticeSaid = (all: Reminder): readonly Words[] => {
  const { clerk, words, due } = all
  if (!due.passed || isAdmissibility(all) || due.matter === undefined) return []
  const told = clerk.read('ccf.delay-notified-on', due.matter)
  return [
    words.told(clerk.cite('ccf-statute-40-3', 'short')),
    ...(givenValue(told) === undefined ? [] : [fitted(all, words.toldOn(clerk.value('ccf.delay-notified-on', due.matter)))]),
    ...(isNone(told) ? [words.notTold] : []),
  ]
}

const asks = (all: Reminder): readonly Piece[] => {
  const { clerk, words, due } = all
  const { items } = words
  const step = due.rung?.step ?? 1
  const asked: readonly Words[] = [
    items.stage,
    ...(due.passed ? [items.reason] : []),
    isAdmissibility(all) ? items.whenAdmissible : items.when,
    ...(isAdmissibility(all) ? [items.missing] : []),
    ...(step >= 2 && !isAdmissibility(all) ? [items.source] : []),
    ...(step >= 2 && !isAdmissibility(all) && isUnderNewText(all) ? [items.secretariat(clerk.cite('ccf-statute-33-2025', 'short'))] : []),
  ]
  return [
    numbered('asks-for', runIn(words.asks, words.asksFor)),
    lettered(asked.map((item, at) => joined([item, at === asked.length - 1 ? words.lastItemEnd : words.itemEnd]))),
    ...(step >= 3 && !isAdmissibility(all) ? [numbered('next-session', words.nextSession)] : []),
  ]
}

/** A file found admissible before the amendment ran under the older text. */
const isUnderNewText = ({ clerk, due: { matter } }: Reminder): boolean => {
  const admissible = matter && textOf(clerk, 'ccf.admissible-on', matter)
  const amended = clerk.law.provisions['ccf-statute-33-2025']?.inForce.from
  return admissible !== undefined && amended !== undefined && admissible >= amended
}

const isUrgent = ({ clerk }: Reminder): boolean =>
  givenValue(clerk.read('urgency.detained')) === true || givenValue(clerk.read('urgency.extradition-imminent')) === true

const risk = (all: Reminder): readonly Piece[] => {
  const { clerk, words, later } = all
  if (!isUrgent(all)) return []
  const [detained, imminent] = [clerk.read('urgency.detained'), clerk.read('urgency.extradition-imminent')]
  const said = [
    ...(givenValue(detained) === true ? [clerk.asserted(words.detained, [detained])] : []),
    ...(givenValue(imminent) === true ? [clerk.asserted(words.imminent, [imminent])] : []),
    ...(givenValue(clerk.read('urgency.other')) === undefined ? [] : ifSaid(ownWords(clerk, 'urgency.other', later.hidden))),
    words.measures(clerk.cite('ccf-statute-37', 'short')),
  ]
  const now = numbered('risk-now', runIn(words.risk, sentences(said)))
  return [now, notPassed(clerk, later, citedExhibits(clerk, [now]))]
}

const fitted = ({ clerk }: Reminder, words: Phrase): Phrase => ({ ...words, text: clerk.voice.fitted(words.text) })

const notes = (all: Reminder): readonly string[] => {
  const { clerk, words, due } = all
  const { notes: says } = words
  const { matter, target, passed, rung, others } = due
  const kind = matter && textOf(clerk, 'ccf.kind', matter)
  const asked = matter && textOf(clerk, 'ccf.question-due-on', matter)
  return [
    says.target,
    ...(rung === undefined || rung.isSent ? [] : [says.step(rung.step, rung.of, clerk.voice.day(rung.on))]),
    ...(rung?.isEarly ? [says.early(clerk.voice.day(rung.on))] : []),
    ...(rung?.isSent ? [says.sentAll] : []),
    ...(target !== undefined && !passed ? [says.notPassed(clerk.voice.day(target.on))] : []),
    ...(target === undefined ? [kind === 'revision' || kind === 'preemptive' ? says.noRevisionTarget : says.noTarget] : []),
    ...(isAdmissibility(all) ? [says.admissibility] : []),
    ...(matter && asked !== undefined && textOf(clerk, 'ccf.question-answered-on', matter) === undefined ? [says.question] : []),
    ...(isUrgent(all) ? [says.measures] : []),
    ...(others.length === 0 ? [] : [says.others(others.map(other => plainText(clerk.value('ccf.reference', other).text)).join('; '))]),
    says.record,
  ]
}
