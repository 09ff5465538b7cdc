import { composedPaper } from '#app/composed-paper.ts'
import { drawn } from '#app/drawn.ts'
import type { Handler } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Assessment, ContextCited } from '#core/assessment/assessment.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import type { Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { lawPack } from '#law/index.ts'
import { templateOf, templates } from '#templates/index.ts'

/** Composes a paper and draws it in the formats asked for. The page count is that of the laid-out PDF. */
export const draftPaper =
  (ports: Ports): Handler<'paper.draft'> =>
  async input => {
    const { asOf, document, language, print, plead, formats = ['docx', 'pdf'] } = input
    const { subject, assessment } = assessedCase(input)
    const template = templateOf(document)
    if (template === undefined) throw refuse('document-unknown', { document, known: Object.keys(templates) })
    if (!template.languages.includes(language)) throw refuse('language-unknown', { language, document, known: template.languages })

    const absent = plead?.filter(id => !assessment.plead.includes(id)) ?? []
    if (absent.length > 0) throw refuse('ground-not-pleaded', { grounds: absent, known: assessment.plead })
    const draft = composedPaper(ports, template, { subject, assessment, asOf, language, plead })
    const options: PrintOptions = print === undefined ? {} : { paper: print.paper, print: print.size }
    const docx = formats.includes('docx') ? [{ format: 'docx' as const, bytes: await drawn(document, 'docx', () => ports.toDocx(draft.letter, options)) }] : []
    const pdf = await drawn(document, 'pdf', () => ports.toPdf(draft.letter, options))
    const limit = template.pageLimit ?? null
    return {
      document,
      language,
      files: await Promise.all(
        [...docx, ...(formats.includes('pdf') ? [{ format: 'pdf' as const, bytes: pdf.bytes }] : [])].map(async ({ format, bytes }) => ({
          format,
          name: `${document}.${format}`,
          bytes,
          sha256: await ports.sha256(bytes),
        })),
      ),
      pages: pdf.pages,
      pageLimit: limit,
      withinLimit: limit === null || pdf.pages <= limit,
      parts: partsOf(draft.letter, pdf.starts),
      placeholders: draft.placeholders,
      unsupported: draft.unsupported,
      unverified: draft.unverified,
      withheld: draft.withheld,
      context: offered(assessment),
      discrepancies: consistencyOf(subject, {
        catalogue: lawPack.catalogue,
        asOf,
        letter: draft.letter,
        law: [lawPack.provisions, lawPack.decisions],
      }).filter(({ where }) => where.some(place => 'paragraph' in place)),
      edits: draft.edits,
      notes: draft.notes,
    }
  }

/** Each item once, in the order of the grounds it may stand beside. */
const offered = ({ grounds, plead }: Assessment): readonly ContextCited[] => [
  ...new Map(grounds.filter(({ id }) => plead.includes(id)).flatMap(({ context }) => context.map(item => [item.item, item] as const))).values(),
]

const partsOf = ({ blocks }: Letter, starts: readonly { readonly id: string; readonly page: number }[]) =>
  blocks.flatMap(block => {
    if (block.kind !== 'heading' || block.level > 2) return []
    const start = starts.find(({ id }) => id === block.id)
    return start ? [{ heading: plainText(block.text), page: start.page }] : []
  })
