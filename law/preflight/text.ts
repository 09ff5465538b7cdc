import type { PaperRead, ParagraphRead, PreflightInput, RequestKind } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import { on } from '#law/preflight/basis.ts'
import { fails, mend, open } from '#law/preflight/findings.ts'
import { argued, every } from '#law/preflight/kinds.ts'
import { eachPaper, eachRequest, editParagraph, inParagraph, languageOf, placeOf } from '#law/preflight/papers.ts'
import { sentencesOf, wordsOf } from '#law/preflight/words.ts'
import { secondary } from '#law/procedure/basis.ts'

type Words = NonNullable<ReturnType<typeof wordsOf>>

/** How many lines a reader is given to find the purpose. */
const purposeLines = 10

/** What the papers say, and how. */
export const text: readonly Lint[] = [
  {
    id: 'A12',
    severity: 'warn',
    for: every,
    title: 'Purpose at the beginning',
    basis: on(secondary('p36a')),
    check: input =>
      eachRequest(input, every, paper =>
        inWords(paper, ({ purpose }) =>
          purpose.test(paper.opening.slice(0, purposeLines).join(' '))
            ? []
            : [
                fails(
                  'The first ten lines do not say what is asked.',
                  { paper: paper.document },
                  mend('Say in the first sentence what is asked.', { kind: 'edit', paper: paper.document }),
                ),
              ],
        ),
      ),
  },
  {
    id: 'A14',
    severity: 'warn',
    for: argued,
    title: 'Each ground names its rule',
    basis: on(secondary('p28')),
    check: input => eachRequest(input, ['deletion', 'correction', 'revision'], groundsWithoutRule),
  },
  {
    id: 'A15',
    severity: 'warn',
    for: argued,
    title: 'No innocence without a rule',
    basis: on(secondary('p28')),
    check: input =>
      eachParagraph(input, argued, (paper, paragraph, { innocence }) =>
        innocence.test(paragraph.text) && paragraph.cites.length === 0 && paragraph.ground === undefined
          ? [
              fails(
                `${placeOf(paragraph)} argues innocence and names no rule. The CCF does not decide guilt.`,
                inParagraph(paper, paragraph),
                mend('Tie it to a rule on the data, or leave it out.', editParagraph(paper, paragraph)),
              ),
            ]
          : [],
      ),
  },
  {
    id: 'A21',
    severity: 'warn',
    for: every,
    title: 'No appeal',
    basis: on(secondary('p28'), 'ccf-statute-42'),
    check: input =>
      eachParagraph(input, every, (paper, paragraph, { appeal, appealChamber, ccf, noAppeal }) =>
        sentencesOf(paragraph.text).some(said => appealChamber.test(said) || (appeal.test(said) && ccf.test(said) && !noAppeal.test(said)))
          ? [
              fails(
                `${placeOf(paragraph)} speaks of an appeal to the CCF. There is none; the way is revision.`,
                inParagraph(paper, paragraph),
                mend('Say “revision”, or name the national court the appeal went to in a sentence of its own.', editParagraph(paper, paragraph)),
              ),
            ]
          : [],
      ),
  },
]

const groundsWithoutRule = (paper: PaperRead): readonly Finding[] => {
  const grounds = [...new Set(paper.paragraphs.flatMap(({ ground }) => ground ?? []))]
  if (grounds.length === 0 && paper.paragraphs.every(({ cites }) => cites.length === 0))
    return [
      fails(
        'The paper names no rule at all.',
        { paper: paper.document },
        mend('Plead a breach of a rule, rule by rule.', { kind: 'edit', paper: paper.document }),
      ),
    ]
  return grounds.flatMap(ground => {
    const pleaded = paper.paragraphs.filter(paragraph => paragraph.ground === ground)
    const [first] = pleaded
    if (first === undefined || pleaded.some(({ cites }) => cites.length > 0)) return []
    return [
      fails(
        `The ground that begins with ${placeOf(first).toLowerCase()} names no rule.`,
        inParagraph(paper, first),
        mend('Name the article it rests on.', editParagraph(paper, first)),
      ),
    ]
  })
}

type CheckParagraph = (paper: PaperRead, paragraph: ParagraphRead, words: Words) => readonly Finding[]

const eachParagraph = (input: PreflightInput, kinds: readonly RequestKind[], check: CheckParagraph): readonly Finding[] =>
  eachPaper(input, kinds, paper => inWords(paper, words => paper.paragraphs.flatMap(paragraph => check(paper, paragraph, words))))

const inWords = (paper: PaperRead, check: (words: Words) => readonly Finding[]): readonly Finding[] => {
  const words = wordsOf(languageOf(paper.language))
  return words === undefined
    ? [open('This cannot be read in the language of the paper.', { paper: paper.document }, mend('Read the paper for it yourself.'))]
    : check(words)
}
