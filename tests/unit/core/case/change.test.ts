import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import type { Case } from '#core/case/case.ts'
import { applyChange, type Change, inverseOf } from '#core/case/change.ts'
import { asItWasAfter, beginning, type History, next, redo, replayed, undo } from '#core/case/history.ts'

const examples = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  .map(name => {
    const read = readCase(readFileSync(`examples/${name}`, 'utf8'), name)
    if (read.kind === 'refused') throw new Error(name)
    return read.case
  })

const answer = fc.constantFrom(null, { answer: 'unknown' as const }, { answer: 'none' as const }, { answer: 'value' as const, value: 'said' })

const changeOf = (subject: Case): fc.Arbitrary<Change> => {
  const items = Object.entries(subject.groups).flatMap(([group, { items: of }]) => of.map(({ id }) => ({ group, item: id })))
  const facts = fc.constantFrom('applicant.kind', 'person.nationality', 'trial.in-absentia')
  return fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), fact: facts, answer }),
    fc.record({ at: fc.constantFrom(...items), fact: facts, answer }).map(({ at, ...rest }) => ({ kind: 'answer' as const, ...rest, ...at })),
    fc.constantFrom(...items).map(at => ({ kind: 'remove-item' as const, ...at })),
    fc.constantFrom('alerts', 'charges', 'stops').map(group => ({ kind: 'add-item' as const, group, item: { id: 'new-one', answers: {} }, at: 0 })),
    fc.record({ kind: fc.constant('complete' as const), group: fc.constantFrom('alerts', 'stops'), complete: fc.constantFrom(true, false, null) }),
    fc.record({ kind: fc.constant('describe' as const), note: fc.constantFrom(null, 'a note'), challenges: fc.constantFrom(null, 'alert-1') }),
    fc.constantFrom(...subject.exhibits.map(({ id }) => id), 'none').map(exhibit => ({ kind: 'remove-exhibit' as const, exhibit })),
    fc.constant({ kind: 'exhibit' as const, exhibit: { id: 'new', number: 99, title: 'New', level: 'C2' as const }, at: 0 }),
    fc.constant({ kind: 'draft' as const, document: 'deletion-request', draft: { leaveOut: ['rpd-83.description'] } }),
    fc.constant({
      kind: 'weigh' as const,
      ground: 'constitution-3.neutrality',
      weighing: { ground: 'constitution-3.neutrality', decision: 'strong' as const, reason: 'Because' },
    }),
  )
}

const subjectAndChanges = fc.constantFrom(...examples).chain(subject => fc.tuple(fc.constant(subject), fc.array(changeOf(subject), { maxLength: 12 })))

describe('a change of a case', () => {
  it('is taken back by its inverse, whatever it was', () => {
    fc.assert(
      fc.property(subjectAndChanges, ([subject, changes]) => {
        for (const change of changes) {
          const after = applyChange(subject, change)
          if (after !== undefined) expect(applyChange(after, inverseOf(subject, change))).toEqual(subject)
        }
        const several: Change = { kind: 'several', changes }
        const after = applyChange(subject, several)
        if (after !== undefined) expect(applyChange(after, inverseOf(subject, several))).toEqual(subject)
      }),
    )
  })

  it('leads nowhere where the item it names is gone, and changes nothing then', () => {
    const [subject] = examples
    if (subject === undefined) throw new Error('no example')
    expect(applyChange(subject, { kind: 'remove-item', group: 'alerts', item: 'nobody' })).toBeUndefined()
    expect(applyChange(subject, { kind: 'answer', fact: 'alert.type', group: 'alerts', item: 'nobody', answer: null })).toBeUndefined()
  })

  it('that removes the challenged alert leaves none challenged', () => {
    const subject = examples.find(({ challenges }) => challenges !== undefined)
    if (subject?.challenges === undefined) throw new Error('no example challenges an alert by name')
    expect(applyChange(subject, { kind: 'remove-item', group: 'alerts', item: subject.challenges })?.challenges).toBeUndefined()
  })
})

describe('the history of a case', () => {
  const walk = (subject: Case, changes: readonly Change[]): History =>
    changes.reduce((history, change) => next(history, { at: '2026-11-24T10:00:00Z', change }) ?? history, beginning(subject, '2026-11-24T09:00:00Z'))

  it('comes out of its entries as it was, and every earlier state with it', () => {
    fc.assert(
      fc.property(subjectAndChanges, ([subject, changes]) => {
        const history = walk(subject, changes)
        expect(replayed(history.entries)).toEqual(history)
        expect(asItWasAfter(history, 1)).toEqual(subject)
      }),
    )
  })

  it('undoes all the way back and does all again, and a new change ends what could be done again', () => {
    fc.assert(
      fc.property(subjectAndChanges, ([subject, changes]) => {
        let history = walk(subject, changes)
        const last = history.case
        const steps = history.undoable.length
        for (let count = 0; count < steps; count += 1) {
          const entry = undo(history, '2026-11-24T11:00:00Z')
          history = (entry && next(history, entry)) ?? history
        }
        expect(history.case).toEqual(subject)
        expect(undo(history, '2026-11-24T11:00:00Z')).toBeUndefined()
        for (let count = 0; count < steps; count += 1) {
          const entry = redo(history, '2026-11-24T12:00:00Z')
          history = (entry && next(history, entry)) ?? history
        }
        expect(history.case).toEqual(last)
        expect(next(history, { at: '2026-11-24T13:00:00Z', change: { kind: 'describe', note: 'new' } })?.redoable).toEqual([])
      }),
    )
  })
})
