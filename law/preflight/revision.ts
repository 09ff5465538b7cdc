import { endsOf } from '#core/calendar/period.ts'
import type { Lint } from '#core/preflight/lint.ts'
import { daySpan, exhibitsBehind, itemsOf, known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, open } from '#law/preflight/findings.ts'
import { mustHaveExhibit } from '#law/preflight/identity.ts'
import { secondary } from '#law/procedure/basis.ts'

const discovered = 'revision.discovered-on'

/** What an application for revision must have. */
export const revision: readonly Lint[] = [
  {
    id: 'A11',
    severity: 'block',
    for: ['revision'],
    title: 'Revision in time',
    basis: on({ ...secondary('p36j', 'p18', 'p40'), caveat: 'No rule on days off was found: file by the last working day before.' }, 'ccf-statute-42-2'),
    check: ({ case: { answers }, asOf, procedure: { revisionPeriod } }) => {
      const found = daySpan(answers, discovered)
      if (found === undefined)
        return [open('The day on which the fact was discovered is not known, so the time limit cannot be counted.', at(discovered), ask(discovered))]
      if (revisionPeriod === undefined) return [open('The time limit is not known.', at(discovered), mend('Ask the CCF, or read its rules.'))]
      const ends = endsOf(found, revisionPeriod)
      if (asOf <= ends.from) return []
      if (asOf > ends.to)
        return [
          fails(
            `The time for revision ended on ${ends.to}.`,
            at(discovered),
            mend('Look for a further fact, discovered since; state its own day of discovery.', { kind: 'answer', fact: discovered }),
          ),
        ]
      return [open(`The time for revision may be over: it ended on a day from ${ends.from} to ${ends.to}.`, at(discovered), ask(discovered))]
    },
  },
  {
    id: 'B08',
    severity: 'block',
    for: ['revision'],
    title: 'The decision to be revised',
    basis: on(secondary('p18', 'p36j', 'p40'), 'ccf-statute-42'),
    check: input => {
      const items = itemsOf(input, 'ccf').filter(
        ({ answers }) => known(answers, 'ccf.decided-on').kind === 'value' && !isOfAnother(known(answers, 'ccf.about-co-accused')),
      )
      const decided = items.at(-1)
      if (decided === undefined) {
        const says = 'No earlier decision of the CCF is recorded with its day.'
        const complete = input.case.groups['ccf']?.complete === true && itemsOf(input, 'ccf').length === 0
        return [complete ? fails(says, at('ccf.decided-on'), ask('ccf.decided-on')) : open(says, at('ccf.decided-on'), ask('ccf.decided-on'))]
      }
      const shown = exhibitsBehind(input, decided.answers, 'ccf.decided-on', 'ccf.outcome', 'ccf.reference', 'ccf.kind')
      return [
        ...mustBeGiven(decided.answers, 'ccf.reference', 'The reference of the decision is not recorded.', decided.id),
        ...(shown.length > 0
          ? []
          : [
              fails(
                'The decision is not among the exhibits to be filed.',
                at('ccf.outcome', decided.id),
                mend('Add the decision as an exhibit and cite it.', { kind: 'exhibit' }),
              ),
            ]),
      ]
    },
  },
  {
    id: 'B09',
    severity: 'block',
    for: ['revision'],
    title: 'A new fact, and proof of its discovery',
    basis: on(secondary('p18', 'p36j'), 'ccf-statute-42'),
    check: input => {
      const fact = known(input.case.answers, 'revision.new-fact')
      if (fact.kind === 'open') return [open('The new fact is not recorded.', at('revision.new-fact'), ask('revision.new-fact'))]
      if (fact.kind === 'none' || fact.value === 'none')
        return [fails('There is no new fact. Without one revision fails.', at('revision.new-fact'), ask('revision.new-fact'))]
      return [
        ...mustHaveExhibit(input, 'No exhibit to be filed shows the new fact.', 'revision.new-fact'),
        ...mustHaveExhibit(input, 'No exhibit to be filed shows when the fact was discovered.', discovered),
      ]
    },
  },
  {
    id: 'B10',
    severity: 'warn',
    for: ['revision'],
    title: 'Why the fact was not known before',
    basis: on(secondary('p18'), 'ccf-statute-42'),
    check: ({ case: { answers } }) => mustBeGiven(answers, 'revision.why-unknown', 'It is not recorded why the fact could not be put forward before.'),
  },
]

const isOfAnother = (found: ReturnType<typeof known>) => found.kind === 'value' && found.value === true
