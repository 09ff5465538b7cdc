import type { Lint } from '#core/preflight/lint.ts'
import { on } from '#law/preflight/basis.ts'
import { fails, mend } from '#law/preflight/findings.ts'
import { every, requests } from '#law/preflight/kinds.ts'
import { eachPaper, editParagraph, inParagraph, placeOf } from '#law/preflight/papers.ts'
import { sentencesOf } from '#law/preflight/words.ts'
import { conflict, official } from '#law/procedure/basis.ts'

/** Words that are often got wrong. */
export const wording: readonly Lint[] = [
  {
    id: 'A22',
    severity: 'warn',
    for: every,
    title: 'Right of access under Article 18',
    basis: on(conflict('Other articles are named on some pages; a practitioner corrects them to Article 18.', 'p34'), 'rpd-18'),
    check: input =>
      eachPaper(input, every, paper =>
        paper.paragraphs
          .filter(({ text }) => sentencesOf(text).some(said => rightOfAccess.test(said) && otherArticle.test(said) && !article18.test(said)))
          .map(paragraph =>
            fails(
              `${placeOf(paragraph)} rests the right of access on another article than Article 18 of the Rules on the Processing of Data.`,
              inParagraph(paper, paragraph),
              mend('Cite Article 18.', editParagraph(paper, paragraph)),
            ),
          ),
      ),
  },
  {
    id: 'B16',
    severity: 'warn',
    for: every,
    title: 'Article 3 in its own words',
    basis: on(official('s22', 's14'), 'constitution-3'),
    check: input =>
      eachPaper(input, every, paper =>
        paper.paragraphs
          .filter(({ text }) => sentencesOf(text).some(said => articleThree.test(said) && prohibits.test(said)))
          .map(paragraph =>
            fails(
              `${placeOf(paragraph)} says “prohibited” of Article 3, which says “strictly forbidden”.`,
              inParagraph(paper, paragraph),
              mend('Use the words of the Article.', editParagraph(paper, paragraph)),
            ),
          ),
      ),
  },
  {
    id: 'B17',
    severity: 'warn',
    for: requests,
    title: 'Nothing outside the mandate',
    basis: on(official('p04', 'p03')),
    check: input =>
      eachPaper(input, every, paper =>
        paper.paragraphs
          .filter(({ text }) => outsideMandate.test(text))
          .map(paragraph =>
            fails(
              `${placeOf(paragraph)} asks for what the CCF does not give: compensation, safe travel, a visa or a status.`,
              inParagraph(paper, paragraph),
              mend('Ask for what the CCF can order: access, deletion, correction, an addendum, a letter of status.', editParagraph(paper, paragraph)),
            ),
          ),
      ),
  },
]

const rightOfAccess = /right of access|right to access|access to (?:the|his|her|their) data|droit d['’]accès|derecho de acceso|حق (?:الوصول|الاطلاع)/i
const otherArticle = /\b(?:Articles?|Art\.?|artículos?)\s+(?:34|36|41)\b(?!\s+of the (?:CCF|Statute|Constitution))/i
const article18 = /\b(?:Articles?|Art\.?|artículos?)\s+18\b/i
const outsideMandate =
  /\b(?:asks?|requests?|orders?)\b[^.]{0,80}\b(?:compensation|damages|safe (?:travel|passage)|guarantee of travel|(?:a|the) visa|residence permit|asylum be granted)\b/i
/** Article 3 of the Constitution; the third articles of conventions do prohibit. */
const articleThree = /\bArticle 3 of (?:the|INTERPOL['’]s) (?:INTERPOL )?Constitution\b|\bConst\. 3\b/
const prohibits = /\bprohibit(?:s|ed|ion)?\b/i
