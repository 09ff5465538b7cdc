import type { Template } from '#core/document/template.ts'
import type { Section } from '#core/interview/section.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import { sections } from '#law/interview/sections.ts'
import { box, bullets, heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import { answerCell, emptyBox, listCell, rule } from '#templates/questionnaire/answers.ts'
import { english, type QuestionnaireWords } from '#templates/questionnaire/en.ts'
import { type Part, type Sheet, sheetsOf } from '#templates/questionnaire/plan.ts'

const languages: { readonly [language: string]: QuestionnaireWords } = { en: english }

/** Every question on paper, with boxes to tick: those asked of everyone first. Nothing of the case but its code name. */
export const questionnaire: Template = {
  id: 'questionnaire',
  title: english.title,
  languages: Object.keys(languages),
  compose: ({ case: { codeName }, law: { catalogue, version }, language }) => {
    const words = languages[language]
    if (words === undefined) throw new RangeError(`The questionnaire is not written in ${language}`)
    const pieces = [...opening(words, codeName, version), ...questions(words, catalogue)]
    return {
      letter: { title: words.title, language, header: words.header(codeName), blocks: pieces.map(({ block }) => block) },
      placeholders: [],
      unsupported: [],
      unverified: [],
      withheld: [],
      notes: [words.notes.blank, words.notes.parts, words.notes.numbers(version), words.notes.words],
    }
  },
}

const opening = (words: QuestionnaireWords, codeName: string, version: string): readonly Piece[] => [
  { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
  box(words.box.caption, [
    { label: words.box.codeName, value: codeName },
    { label: words.box.version, value: version },
    { label: words.box.filledOn, value: rule(24) },
    { label: words.box.helper, value: rule(24) },
  ]),
  heading(2, 'safety', words.safety.heading),
  bullets(words.safety.items),
  heading(2, 'how', words.how.heading),
  bullets(words.how.items),
]

type Row = { readonly number: number; readonly asks: string; readonly answer: string }

/** Numbers count through the whole paper: the same question has the same number in every copy of a version. */
const questions = (words: QuestionnaireWords, catalogue: Catalogue): readonly Piece[] => {
  let asked = 0
  return [...part('core'), ...part('further'), ...part('office')]

  function part(id: Part): readonly Piece[] {
    return [
      { block: { kind: 'page-break' }, made: [] },
      heading(1, id, words.parts[id]),
      ...(id === 'office' ? [unnumbered('office-says', words.parts.officeSays)] : []),
      ...sections.flatMap(section => sectionIn(section, id)),
    ]
  }

  function sectionIn(section: Section, id: Part): readonly Piece[] {
    const sheets = sheetsOf(section, catalogue, id)
    const place = `${id}-${section.id}`
    if (sheets.length === 0) return []
    return [
      heading(2, place, section.title),
      unnumbered(`${place}-why`, section.why),
      ...sheets.flatMap(sheet => drawn(sheet, section.title, id)),
      unnumbered(`${place}-notes`, `${words.notesLine} ${rule(noteLetters)}\n${rule(fullLetters)}`),
    ]
  }

  function drawn({ facts, group, lists }: Sheet, title: string, id: Part): readonly Piece[] {
    if (group === undefined) return [tableOf(title, facts.map(row))]
    const list = lists ? [tableOf(group.many, [{ number: ++asked, asks: group.asks, answer: listCell(words) }])] : []
    if (facts.length === 0) return list
    const rows = facts.map(row)
    const about = lists ? words.each(group.one) : words.eachAgain(group.one)
    const place = `${id}-each-${group.id}`
    const copies = unnumbered(`${place}-copies`, words.copies(group.one, rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0))
    return [...list, heading(3, place, about), copies, tableOf(about, rows)]
  }

  function row(fact: Fact): Row {
    return { number: ++asked, asks: fact.kind === 'choices' ? `${fact.asks} ${words.several}` : fact.asks, answer: answerCell(fact, words) }
  }

  /** With a box for each answer that is no value. */
  function tableOf(caption: string, rows: readonly Row[]): Piece {
    const { columns } = words
    return table(
      words.caption(caption),
      [
        { head: columns.number, width: 6, cell: ({ number }: Row) => String(number) },
        { head: columns.question, width: 28, cell: ({ asks }: Row) => asks },
        { head: columns.answer, width: 33, cell: ({ answer }: Row) => answer },
        ...columns.others.map(head => ({ head, width: 11, cell: () => emptyBox })),
      ],
      rows,
    )
  }
}

const noteLetters = 56
const fullLetters = 78
