import type { DisclosureLevel } from '#core/case/case.ts'
import type { Lint } from '#core/preflight/lint.ts'
import { appendicesOf, isYes, known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, open } from '#law/preflight/findings.ts'
import { every } from '#law/preflight/kinds.ts'
import { exposedLocation, revealed } from '#law/preflight/secrets.ts'
import { official, own, secondary } from '#law/procedure/basis.ts'

const restricted = 'disclosure.must-not-reach-source'
const summary = 'disclosure.neutral-summary'

/** What the source may learn. */
export const disclosure: readonly Lint[] = [
  {
    id: 'A16',
    severity: 'block',
    for: every,
    title: 'Confidentiality is decided',
    basis: on({ ...official('p06', 'p05'), caveat: 'What is not passed on was read in a notice of 2020.' }, 'ccf-statute-20'),
    check: input => {
      const { answers } = input.case
      const decided = known(answers, restricted)
      const secret = input.case.exhibits.filter(({ id, level }) => level === 'C4' && input.appendices?.includes(id))
      return [
        ...(decided.kind === 'open' ? [open('It is not decided what must not reach the requesting state.', at(restricted), ask(restricted))] : []),
        ...(isYes(answers, restricted) ? mustBeGiven(answers, 'disclosure.what', 'Which facts must not reach the requesting state is not recorded.') : []),
        ...secret.map(({ id, number }) =>
          fails(
            `Exhibit ${number} is never to leave the case file, and is among the appendices.`,
            { exhibit: id },
            mend('Take it out, or decide on its level again.', { kind: 'exhibit', exhibit: id, field: 'level' }),
          ),
        ),
      ]
    },
  },
  {
    id: 'A17',
    severity: 'warn',
    for: every,
    title: 'A neutral summary for the source',
    basis: on(secondary('p30'), 'ccf-statute-34'),
    check: input => {
      const { answers } = input.case
      const withheld = isYes(answers, restricted) || appendicesOf(input).some(isWithheld)
      if (withheld) return mustBeGiven(answers, summary, 'Something is withheld from the source, and there is no neutral summary it could be given.')
      return known(answers, restricted).kind === 'open' ? [open('Whether a summary is needed is not known yet.', at(restricted), ask(restricted))] : []
    },
  },
  {
    id: 'B01',
    severity: 'warn',
    for: every,
    title: 'Reason and summary for each confidential exhibit',
    basis: on(own, 'ccf-statute-35'),
    check: input =>
      appendicesOf(input)
        .filter(isWithheld)
        .flatMap(({ id, number, levelReason, neutralSummary }) => [
          ...(hasWords(levelReason)
            ? []
            : [
                fails(
                  `Exhibit ${number} is marked confidential without a reason.`,
                  { exhibit: id },
                  mend('Give the reason.', { kind: 'exhibit', exhibit: id, field: 'levelReason' }),
                ),
              ]),
          ...(hasWords(neutralSummary)
            ? []
            : [
                fails(
                  `Exhibit ${number} has no neutral summary for the source.`,
                  { exhibit: id },
                  mend('Say in neutral words what the source may be told.', { kind: 'exhibit', exhibit: id, field: 'neutralSummary' }),
                ),
              ]),
        ]),
  },
  {
    id: 'B02',
    severity: 'warn',
    for: every,
    title: 'Place, family and lawyer kept from the source',
    basis: on(own),
    check: input =>
      exposedLocation(input).map(fact =>
        fails(
          'This is marked as open to the source. Place, family and the lawyer’s data are kept at C2 at the least.',
          at(fact),
          mend('Raise its level.', { kind: 'answer', fact }),
        ),
      ),
  },
  {
    id: 'B03',
    severity: 'block',
    for: every,
    title: 'The neutral text gives nothing away',
    basis: on(own),
    check: input =>
      revealed(input).map(({ says, where, action }) =>
        fails(`${says} repeats what is to be kept from the source.`, where, mend('Take it out of the neutral text.', action)),
      ),
  },
  {
    id: 'B04',
    severity: 'warn',
    for: every,
    title: 'Not everything is confidential',
    basis: on(secondary('p30', 'p06')),
    check: input => {
      const filed = appendicesOf(input)
      const all = filed.length > 0 && filed.every(isWithheld)
      const contact = known(input.case.answers, 'disclosure.source-may-be-contacted')
      const barred = contact.kind === 'value' && contact.value === false
      return [
        ...(all
          ? [
              fails(
                'Every exhibit is marked confidential. Barring everything can lead to rejection.',
                {},
                mend('Open what the source already has, such as its own judgments, and public reports.', { kind: 'exhibit', field: 'level' }),
              ),
            ]
          : []),
        ...(barred && known(input.case.answers, summary).kind !== 'value'
          ? [
              fails(
                'The client objects to the source being asked, and offers it not even a summary. That can lead to rejection.',
                at('disclosure.source-may-be-contacted'),
                ask(summary),
              ),
            ]
          : []),
      ]
    },
  },
]

const isWithheld = ({ level }: { readonly level: DisclosureLevel }) => level === 'C1' || level === 'C2' || level === 'C3'

const hasWords = (text: string | undefined) => text !== undefined && text.trim() !== ''
