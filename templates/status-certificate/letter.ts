import type { Reader } from '#core/law/reader.ts'
import { caseBox } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { decidedMatter, outcomeOf, textOf, valueIn } from '#templates/parts/own-matters.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { signature } from '#templates/parts/signature.ts'
import { type CertificateWords, english } from '#templates/status-certificate/en.ts'

type Letter = Writing<CertificateWords> & { readonly decision: Reader | undefined; readonly alertStatus: string | undefined }

/** Asks for a letter that can be shown, after a decision, a reply that there are no data, or a withdrawal by the source. */
export const statusCertificate = ccfPaper({
  id: 'status-certificate',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later } = writing
    const status = textOf(clerk, 'alert.status')
    const all = { ...writing, decision: decidedMatter(clerk, Object.keys(words.decided)), alertStatus: status }
    const rests = basis(all)
    return {
      pieces: [
        caseBox(clerk, { parts, later }, [
          { label: words.box.reference, value: valueIn(clerk, 'ccf.reference', all.decision) },
          { label: words.box.decision, value: valueIn(clerk, 'ccf.decided-on', all.decision) },
        ]),
        ...rests,
        ...asks(all),
        heading(1, 'confidentiality', words.confidentiality),
        notPassed(clerk, later, citedExhibits(clerk, rests)),
        signature(clerk, parts),
      ],
      notes: notes(all),
    }
  },
})

const isWithdrawn = ({ clerk, decision, alertStatus }: Letter): boolean =>
  decision === undefined ? alertStatus === 'withdrawn' : outcomeOf(clerk, decision) === 'withdrawn-by-source'

const heldNone = ({ clerk, decision }: Letter): boolean => decision !== undefined && outcomeOf(clerk, decision) === 'no-data'

const isConfirmed = ({ clerk, decision }: Letter): boolean => decision !== undefined && textOf(clerk, 'ccf.implemented-on', decision) !== undefined

const basis = (all: Letter): readonly Piece[] => {
  const { clerk, words, decision } = all
  const implemented: readonly Phrase[] =
    decision !== undefined && isConfirmed(all) ? [clerk.asserted(words.implemented(clerk.value('ccf.implemented-on', decision)))] : []
  const open = heldNone(all) || implemented.length > 0 ? [] : [words.notConfirmed]
  return [heading(1, 'basis', words.basis), numbered('basis-1', joined([said(all), ...implemented, ...open], ' '))]
}

const said = ({ clerk, words, decision, alertStatus }: Letter): Phrase => {
  const status = words.status[alertStatus ?? '']
  if (decision === undefined && status !== undefined) return clerk.asserted(status, [clerk.read('alert.status')])
  const says = (decision && words.decided[outcomeOf(clerk, decision) ?? '']) ?? words.unknown
  const sentence = says(valueIn(clerk, 'ccf.decided-on', decision), valueIn(clerk, 'ccf.reference', decision))
  return clerk.asserted(sentence, decision === undefined ? [] : [clerk.read('ccf.outcome', decision)])
}

const asks = (all: Letter): readonly Piece[] => {
  const { words } = all
  const { items } = words
  return [
    heading(1, 'asks', words.asks),
    numbered('asks-for', words.asksFor),
    lettered([items.identity, items.none, ...(heldNone(all) ? [] : [items.deleted]), items.shown]),
    numbered('silent', joined([words.silent, words.others], ' ')),
    ...(isWithdrawn(all) ? [numbered('ruling', words.ruling), lettered(words.rulingItems)] : []),
  ]
}

const notes = (all: Letter): readonly string[] => {
  const { words, decision, alertStatus } = all
  const { notes: says } = words
  const hasBasis = decision !== undefined || words.status[alertStatus ?? ''] !== undefined
  return [
    ...(hasBasis ? [] : [says.pending]),
    says.general,
    says.limits,
    says.carry,
    ...(hasBasis && !heldNone(all) && !isConfirmed(all) ? [says.notConfirmed] : []),
    ...(isWithdrawn(all) ? [says.withdrawn] : []),
  ]
}
