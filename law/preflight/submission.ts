import { addDays, type CivilDate } from '#core/civil-date.ts'
import type { Lint } from '#core/preflight/lint.ts'
import { known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, open } from '#law/preflight/findings.ts'
import { every, requests } from '#law/preflight/kinds.ts'
import { eachPaper, languageOf } from '#law/preflight/papers.ts'
import { official, own, secondary } from '#law/procedure/basis.ts'

/** What is submitted, as a whole. */
export const submission: readonly Lint[] = [
  {
    id: 'A01',
    severity: 'block',
    for: every,
    title: 'One type of request',
    basis: on(secondary('p29')),
    check: ({ for: kinds, procedure: { filedAs } }) => {
      if (kinds.length === 0) return [open('No type of request is chosen.', {}, mend('Choose one type of request.'))]
      const types = new Set(kinds.map(kind => filedAs[kind]).filter(type => type !== undefined))
      if (types.size <= 1) return []
      return [
        fails(
          'The submission mixes types of request; the Portal takes one a submission.',
          {},
          mend('File one type now, and the other in a submission of its own.'),
        ),
      ]
    },
  },
  {
    id: 'A02',
    severity: 'block',
    for: every,
    title: 'Language of the CCF',
    basis: on(official('p14')),
    check: input => {
      const chosen = known(input.case.answers, 'request.language')
      if (chosen.kind !== 'value') return [open('The language of the proceedings is not chosen.', at('request.language'), ask('request.language'))]
      const language = String(chosen.value)
      const refused = input.procedure.languages.includes(language)
        ? []
        : [fails('The CCF does not take requests in this language.', at('request.language'), ask('request.language'))]
      return [
        ...refused,
        ...eachPaper(input, every, paper =>
          languageOf(paper.language) === language
            ? []
            : [
                fails(
                  'The paper is not in the language of the proceedings.',
                  { paper: paper.document },
                  mend('Draft it in the language chosen.', { kind: 'edit', paper: paper.document }),
                ),
              ],
        ),
      ]
    },
  },
  {
    id: 'A24',
    severity: 'warn',
    for: every,
    title: 'Law and procedure checked of late',
    basis: on(own),
    check: ({ asOf, law, procedure }) =>
      [
        { what: 'law', ...law },
        { what: 'procedure', ...procedure },
      ].flatMap(({ what, checkedOn, staleAfterDays }) =>
        isStale(checkedOn, staleAfterDays, asOf)
          ? [
              fails(
                `The ${what} was last compared with its sources on ${checkedOn}.`,
                {},
                mend('Compare the rules you rely on with their sources, or bring this program up to date.'),
              ),
            ]
          : [],
      ),
  },
  {
    id: 'B15',
    severity: 'warn',
    for: requests,
    title: 'Signature',
    basis: on({ ...official('p14'), caveat: 'Read in a sheet from before the Portal. Whether an electronic signature is accepted is not known.' }),
    check: ({ case: { answers } }) =>
      mustBeGiven(answers, 'request.signed-on', 'No day of signature is recorded. A request that is not signed risks being found inadmissible.'),
  },
  {
    id: 'B07',
    severity: 'block',
    for: every,
    title: 'No gap left in a paper',
    basis: on(own),
    check: input =>
      eachPaper(input, every, paper =>
        paper.placeholders.map(({ fact, item, label, block }) =>
          fails(
            `“${label}” is still to be filled in.`,
            { paper: paper.document, paragraph: block, fact, ...(item === undefined ? {} : { item }) },
            {
              says: `Answer: ${label}.`,
              action: { kind: 'answer', fact, ...(item === undefined ? {} : { item }) },
            },
          ),
        ),
      ),
  },
]

const isStale = (checkedOn: CivilDate, staleAfterDays: number, asOf: CivilDate): boolean => addDays(checkedOn, staleAfterDays) < asOf
