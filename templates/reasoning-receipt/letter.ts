import type { Template, Withheld } from '#core/document/template.ts'
import { conclusionsOf, type GroundReceipt } from '#core/receipt/receipt.ts'
import { alertType } from '#templates/parts/alert-told.ts'
import { paperOf } from '#templates/parts/paper.ts'
import { joined, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { box, bullets, heading, lettered, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import type { ReceiptDesk } from '#templates/reasoning-receipt/desk.ts'
import { english } from '#templates/reasoning-receipt/en.ts'
import { factsRelied } from '#templates/reasoning-receipt/facts.ts'

const paper = paperOf('reasoning-receipt', { en: english }, desk => {
  const { clerk, input, words } = desk
  const conclusions = input.receipt ?? conclusionsOf(input.case, input.assessment, input.law)
  const at: ReceiptDesk = { ...desk, conclusions, shown: conclusions.grounds.filter(isShown) }
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      behind(at),
      unnumbered('purpose', words.purpose),
      ...(clerk.assessment.law.stale ? [unnumbered('stale', words.stale)] : []),
      ...grounds(at),
      ...weighings(at),
      ...factsRelied(at),
      ...law(at),
      heading(1, 'again', words.again.heading),
      lettered(words.again.steps),
      unnumbered('hashes', words.again.hashes),
    ],
    notes: [words.notes.internal, ...(input.receipt === undefined ? [words.notes.noHashes] : [])],
  }
})

/** What one assessment rested on. Prints all levels but C4, as it never leaves counsel’s file. */
export const reasoningReceipt: Template = {
  ...paper,
  compose: input => {
    const draft = paper.compose(input)
    return { ...draft, withheld: draft.withheld.filter(({ why }) => why.startsWith('C4')).map((kept): Withheld => ({ ...kept, why: english.withheld })) }
  },
}

const behind = ({ clerk, input: { receipt, law }, words: { box: words }, parts }: ReceiptDesk): Piece =>
  box(words.caption, [
    { label: parts.reference, value: clerk.subject.codeName },
    { label: words.day, value: clerk.voice.day(clerk.asOf) },
    { label: words.alert, value: alertType(clerk) === undefined ? '' : clerk.value('alert.type') },
    { label: words.law, value: words.lawOf(law.version, clerk.voice.day(law.checkedOn)) },
    { label: words.lawHash, value: hash(receipt?.law.sha256, words.missing.law) },
    { label: words.procedure, value: receipt?.procedure.id ?? gap(words.missing.procedure) },
    { label: words.procedureHash, value: hash(receipt?.procedure.sha256, words.missing.procedureHash) },
    { label: words.app, value: receipt?.appVersion ?? gap(words.missing.app) },
    { label: words.caseHash, value: hash(receipt?.case.sha256, words.missing.case) },
    { label: words.resultHash, value: hash(receipt?.result.sha256, words.missing.result) },
  ])

const hash = (sha256: string | undefined, missing: string): Words => (sha256 === undefined ? gap(missing) : sha256.replace(/(.{16})(?=.)/g, '$1 '))

const gap = (label: string): Words => ({ kind: 'placeholder', fact: 'receipt', label })

const isShown = ({ conclusion, weighing }: GroundReceipt): boolean => weighing !== undefined || ['strong', 'arguable', 'weak'].includes(conclusion)

const grounds = ({ clerk, conclusions: { grounds: all, plead }, shown, words }: ReceiptDesk): readonly Piece[] => {
  const { conclusions: say, conclusion, decision } = words
  const numbers = shown.flatMap(({ id }, at) => (plead.includes(id) ? [String(at + 1)] : []))
  const others = (['open', 'does-not-stand', 'not-applicable'] as const).flatMap(of => {
    const titles = all.filter(ground => ground.conclusion === of && !isShown(ground)).map(({ title }) => title)
    return titles.length === 0 ? [] : [unnumbered(of, say.others[of](titles.join('; ')))]
  })
  return [
    heading(1, 'conclusions', say.heading),
    ...(shown.length === 0
      ? [unnumbered('no-conclusions', say.none)]
      : [
          unnumbered('in-order', joined([say.says, numbers.length === 0 ? say.noneToPlead : say.pleaded(clerk.voice.list(numbers))], ' ')),
          table(
            say.caption,
            [
              { head: say.number, width: 7, cell: ground => String(shown.indexOf(ground) + 1) },
              { head: say.ground, width: 55, cell: ({ title, reach }) => (reach === 'by-analogy' ? say.byAnalogy(title) : title) },
              { head: say.rule, width: 19, cell: ground => conclusion[ground.conclusion] },
              { head: say.lawyer, width: 19, cell: ({ weighing = '' }) => decision[weighing] ?? '' },
            ],
            shown,
          ),
        ]),
    ...others,
  ]
}

const weighings = ({ clerk, conclusions: { weighings: all, grounds: found }, words: { weighings: words, decision } }: ReceiptDesk): readonly Piece[] => [
  heading(1, 'weighings', words.heading),
  all.length === 0
    ? unnumbered('no-weighings', words.none)
    : bullets(
        all.map(weighing =>
          words.one(
            found.find(({ id }) => id === weighing.ground)?.title ?? weighing.ground,
            (decision[weighing.decision] ?? weighing.decision).toLowerCase(),
            weighing.decidedOn === undefined ? phraseOf('') : words.on(clerk.voice.day(weighing.decidedOn)),
            weighing.reason,
          ),
        ),
      ),
]

const law = ({ clerk, conclusions: { grounds: all, plead }, words: { law: words, verification } }: ReceiptDesk): readonly Piece[] => {
  const cited = all.filter(({ id }) => plead.includes(id)).flatMap(({ provisions }) => provisions.map(({ id }) => id))
  const lines = [...new Set(cited)].flatMap(id => {
    const provision = clerk.law.provisions[id]
    return provision === undefined || provision.verification === 'official' ? [] : [words.line(provision.short, verification[provision.verification])]
  })
  if (plead.length === 0) return []
  return [
    heading(1, 'law', words.heading),
    ...(lines.length === 0 ? [unnumbered('law-read', words.none)] : [unnumbered('law-unread', words.says), bullets(lines)]),
  ]
}
