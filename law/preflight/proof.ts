import type { PreflightInput } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import { appendicesOf } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { fails, mend, open } from '#law/preflight/findings.ts'
import { argued, every } from '#law/preflight/kinds.ts'
import { eachPaper, languageOf, papersIn } from '#law/preflight/papers.ts'
import { own, unread } from '#law/procedure/basis.ts'

/** What stands behind the papers. */
export const proof: readonly Lint[] = [
  {
    id: 'A13',
    severity: 'warn',
    for: argued,
    title: 'Assertions and annexes',
    basis: on(own),
    check: input => [
      ...eachPaper(input, argued, paper =>
        paper.unsupported.map(({ block, paragraph, why, facts }) =>
          fails(
            why === 'alleged' ? `Paragraph ${paragraph} rests on the client’s word alone.` : `Paragraph ${paragraph} asserts a fact and cites no annex.`,
            { paper: paper.document, paragraph: block, ...(facts[0] ?? {}) },
            mend('Add an exhibit as evidence of the answer, or take the assertion out.', { kind: 'exhibit' }),
          ),
        ),
      ),
      ...uncited(input),
    ],
  },
  {
    id: 'A20',
    severity: 'warn',
    for: every,
    title: 'Annexes in other languages are translated',
    basis: on(unread),
    check: input =>
      appendicesOf(input).flatMap(({ id, number, language, translation }): readonly Finding[] => {
        const where = { exhibit: id }
        if (translation === 'attached') return []
        if (language === undefined)
          return [
            open(
              `The language of exhibit ${number} is not recorded.`,
              where,
              mend('Record its language.', { kind: 'exhibit', exhibit: id, field: 'language' }),
            ),
          ]
        if (input.procedure.languages.includes(languageOf(language))) return []
        const settle = mend('Translate the key passages, say who translated them, and attach the source.', {
          kind: 'exhibit',
          exhibit: id,
          field: 'translation',
        })
        return [
          translation === undefined
            ? open(`Whether exhibit ${number} is translated is not recorded.`, where, settle)
            : fails(`Exhibit ${number} is in a language the CCF does not work in and has no translation.`, where, settle),
        ]
      }),
  },
]

/** Identity papers and mandates are attached for themselves. */
const uncited = (input: PreflightInput): readonly Finding[] => {
  const read = papersIn(input, argued)
  if (read.length === 0) return []
  const cited = new Set(read.flatMap(({ paragraphs }) => paragraphs.flatMap(({ exhibits }) => exhibits)))
  const own = new Set(
    Object.entries(input.case.answers)
      .filter(([fact]) => fact.startsWith('applicant.') || fact.startsWith('submitter.'))
      .flatMap(([, { evidence = [] }]) => evidence.map(({ exhibit }) => exhibit)),
  )
  return appendicesOf(input)
    .filter(({ id }) => !cited.has(id) && !own.has(id))
    .map(({ id, number }) =>
      fails(
        `No paper cites exhibit ${number}.`,
        { exhibit: id },
        mend('Cite it where it proves something, or leave it out.', { kind: 'exhibit', exhibit: id }),
      ),
    )
}
