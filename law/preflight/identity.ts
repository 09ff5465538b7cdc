import type { PreflightInput } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import type { FactId, YesNoId } from '#law/language.ts'
import { daySpan, exhibitsBehind, known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, mustBeYes, open } from '#law/preflight/findings.ts'
import { requests } from '#law/preflight/kinds.ts'
import { official, secondary } from '#law/procedure/basis.ts'

const sheet = { ...official('p14'), caveat: 'Read in a sheet from before the Portal.' }

/** Who applies, and what shows it. */
export const identity: readonly Lint[] = [
  {
    id: 'A03',
    severity: 'block',
    for: requests,
    title: 'Identity document',
    basis: on(sheet, 'ccf-statute-30'),
    check: input => {
      const { answers } = input.case
      if (isKind(input, 'entity')) return []
      return [
        ...mustBeGiven(answers, 'applicant.family-name', 'The family name is not recorded.'),
        ...mustBeGiven(answers, 'applicant.forenames', 'The forenames are not recorded.'),
        ...mustBeGiven(answers, 'applicant.born-on', 'The date of birth is not recorded.'),
        ...mustBeYes(answers, 'applicant.id-complete', {
          no: 'The copy does not show name, date of birth and photograph in full.',
          open: 'Whether the copy is complete and nothing is blacked out is not confirmed.',
        }),
        ...mustHaveExhibit(
          input,
          'No copy of the identity document is among the exhibits to be filed.',
          'applicant.id-complete',
          'applicant.id-document',
          'applicant.id-expires-on',
        ),
      ]
    },
  },
  {
    id: 'A04',
    severity: 'block',
    for: requests,
    title: 'Identity document in date',
    basis: on(secondary('p36a'), 'ccf-statute-30'),
    check: input => {
      const { answers } = input.case
      if (isKind(input, 'entity') || known(answers, 'applicant.id-expires-on').kind === 'none') return []
      const expires = daySpan(answers, 'applicant.id-expires-on')
      const where = at('applicant.id-expires-on')
      if (expires === undefined) return [open('The expiry of the identity document is not known.', where, ask('applicant.id-expires-on'))]
      if (expires.from > input.asOf) return []
      if (expires.to <= input.asOf) return [fails('The identity document is out of date.', where, mend('Obtain a document in date.', { kind: 'exhibit' }))]
      return [open('The identity document may be out of date; its expiry is not known to the day.', where, ask('applicant.id-expires-on'))]
    },
  },
  {
    id: 'A06',
    severity: 'block',
    for: requests,
    title: 'Minor: relationship and identity',
    basis: on(sheet, 'ccf-statute-30'),
    check: input => {
      const kind = kindOf(input)
      if (kind === undefined) return [whoApplies]
      if (kind !== 'minor') return []
      return [
        ...shown(input, 'applicant.relationship-shown', 'No document shows the relationship to the minor.'),
        ...mustHaveExhibit(
          input,
          'No copy of the minor’s identity document is among the exhibits to be filed.',
          'applicant.id-complete',
          'applicant.id-document',
        ),
      ]
    },
  },
  {
    id: 'A07',
    severity: 'block',
    for: requests,
    title: 'Entity: registration and authority',
    basis: on(sheet, 'ccf-statute-30'),
    check: input => {
      const kind = kindOf(input)
      if (kind === undefined) return [whoApplies]
      if (kind !== 'entity') return []
      return [
        ...shown(input, 'applicant.entity-registered', 'No official document shows the entity’s name and registration.'),
        ...shown(input, 'applicant.entity-authority-shown', 'No document shows the authority of the person who acts for the entity.'),
      ]
    },
  },
]

/** Fails where no exhibit to be filed stands behind any of the answers. */
export const mustHaveExhibit = (input: PreflightInput, says: string, ...facts: readonly [FactId, ...FactId[]]): readonly Finding[] =>
  exhibitsBehind(input, input.case.answers, ...facts).length > 0
    ? []
    : [fails(says, at(facts[0]), mend('Add the document as an exhibit and cite it as evidence of the answer.', { kind: 'exhibit' }))]

const shown = (input: PreflightInput, fact: YesNoId, says: string): readonly Finding[] => {
  const answered = mustBeYes(input.case.answers, fact, { no: says, open: 'It is not recorded whether a document shows this.' })
  return answered.length > 0 ? answered : mustHaveExhibit(input, says, fact)
}

const kindOf = (input: PreflightInput): string | undefined => {
  const found = known(input.case.answers, 'applicant.kind')
  return found.kind === 'value' ? String(found.value) : undefined
}

const isKind = (input: PreflightInput, kind: 'person' | 'minor' | 'entity') => kindOf(input) === kind

const whoApplies = open('It is not recorded whether a person, a minor or an entity applies.', at('applicant.kind'), ask('applicant.kind'))
