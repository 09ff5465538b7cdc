import type { Use } from '#core/law/finding.ts'
import { givenValue } from '#core/law/reader.ts'
import { alertWords } from '#templates/deletion-request/en/alerts.ts'
import { caseBox } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { groundsInLines } from '#templates/parts/grounds-in-lines.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { pendingMatter, placeholder, textOf } from '#templates/parts/own-matters.ts'
import { ifSaid, ownWords } from '#templates/parts/own-words.ts'
import { isEmpty, joined, phraseOf } from '#templates/parts/phrase.ts'
import { bullets, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { runIn } from '#templates/parts/run-in.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { declared } from '#templates/parts/signature.ts'
import { english, type MeasuresWords } from '#templates/provisional-measures/en.ts'
import { arrests, type UrgentFacts, urgentFacts } from '#templates/provisional-measures/urgent-facts.ts'

type Measures = Writing<MeasuresWords>

/** Asks that the data be blocked while the CCF decides: urgency, a breach at first sight, harm that cannot be repaired. */
export const provisionalMeasures = ccfPaper({
  id: 'provisional-measures',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later } = writing
    const urgent = urgentFacts(clerk)
    const breach = groundsInLines(clerk, words, mostInLines)
    const argued = [...measures(writing), ...urgency(writing, urgent), ...cause(writing, urgent), ...harm(writing), ...atFirstSight(writing, breach)]
    return {
      pieces: [
        cover(writing, urgent),
        ...argued,
        heading(1, 'confidentiality', words.confidentiality),
        notPassed(clerk, later, citedExhibits(clerk, argued)),
        numbered('not-to-source', joined([words.notToSource, ...(namesPlace(writing) ? [words.bureauToTell] : [])], ' ')),
        ...declared(clerk, parts),
      ],
      notes: notes(writing, urgent, breach.length === 0),
    }
  },
})

/** Nobody reads more in an urgent matter. */
const mostInLines = { lines: 5, provisions: 2, annexes: 3 }

const reasonsIn = (urgent: UrgentFacts): readonly (keyof UrgentFacts)[] => {
  const all = (['detained', 'imminent', 'protected', 'claim', 'other', 'travel'] as const).filter(reason => urgent[reason].length > 0)
  return all.length > 1 ? all.filter(reason => reason !== 'travel') : all
}

const cover = ({ clerk, words: { box: words, reasons }, parts, later }: Measures, urgent: UrgentFacts): Piece => {
  const request = pendingMatter(clerk)
  const alert = alertWords[clerk.assessment.alert.type ?? 'unknown'] ?? alertWords.unknown
  const why = reasonsIn(urgent)
    .filter(reason => !isSecret(clerk, urgent[reason]))
    .map(reason => reasons[reason])
  return caseBox(
    clerk,
    { parts, later },
    [
      { label: words.request, value: request === undefined ? words.togetherWith : clerk.value('ccf.reference', request) },
      { label: words.urgentBecause, value: reasonsIn(urgent).length === 0 ? placeholder(clerk, 'urgency.other') : why.join('; ') },
      { label: words.neededBy, value: later.box.withheldFromSource(clerk.valueForCcf('urgency.next-date')) },
      ...(needsPlace(urgent) ? [{ label: words.state, value: later.box.withheldFromSource(clerk.valueForCcf('applicant.country')) }] : []),
    ],
    [{ label: later.box.data, value: later.box.dataOf(alert.name, clerk.value('alert.requesting-state')) }],
    true,
  )
}

const isSecret = (clerk: Measures['clerk'], uses: readonly Use[]): boolean => uses.some(use => isAtLeast(clerk.levelOf(use), 'C3'))

const needsPlace = ({ detained, imminent }: UrgentFacts): boolean => detained.length + imminent.length > 0

const namesPlace = ({ clerk }: Measures): boolean => textOf(clerk, 'urgency.next-date') !== undefined || needsPlace(urgentFacts(clerk))

const measures = ({ clerk, words, later }: Measures): readonly Piece[] => {
  const request = pendingMatter(clerk)
  const kind = request && textOf(clerk, 'ccf.kind', request)
  const extract = words.extract[textOf(clerk, 'alert.public-extract') ?? 'unknown']
  const isDiffusion = clerk.assessment.alert.type?.includes('diffusion') === true
  return [
    heading(1, 'measures', words.measures),
    numbered(
      'asks',
      words.asks(
        clerk.cite('ccf-statute-37', 'short'),
        request === undefined ? words.ourRequest : words.theRequest(later.requests[kind ?? ''] ?? later.request, clerk.value('ccf.reference', request)),
      ),
    ),
    lettered([
      words.block,
      ...(extract === undefined ? [] : [extract]),
      ...(isDiffusion ? [words.recipients] : []),
      needsPlace(urgentFacts(clerk)) ? words.informState : words.inform,
      words.priority,
      words.answer,
    ]),
    numbered('not-await', words.notAwait(clerk.cite('ccf-statute-33-2025', 'short'))),
  ]
}

const urgency = ({ clerk, words, later }: Measures, urgent: UrgentFacts): readonly Piece[] => {
  const reasons = reasonsIn(urgent).flatMap(reason =>
    reason === 'other' ? ifSaid(ownWords(clerk, 'urgency.other', later.hidden)) : ifSaid(clerk.asserted(words[reason], urgent[reason])),
  )
  const next = clerk.read('urgency.next-date')
  const dated = givenValue(next) === undefined ? [] : [clerk.asserted(words.neededBy, [next], false), phraseOf(words.tooLate)]
  const said = reasons.length === 0 ? [placeholder(clerk, 'urgency.other')] : reasons
  return [heading(1, 'urgency', words.urgency), numbered('why-now', runIn(words.whyNow, sentences([...said, ...dated])))]
}

const cause = ({ clerk, words }: Measures, urgent: UrgentFacts): readonly Piece[] => {
  const arrested = arrests(clerk).map(({ item, onAlert, pending }) =>
    joined(
      [
        clerk.asserted(words.arrested(clerk.value('extradition.arrested-on', item)), [onAlert]),
        ...(pending ? [clerk.asserted(words.casePending, [clerk.read('extradition.outcome', item)])] : []),
      ],
      ' ',
    ),
  )
  const stopped = stopsOf(clerk).map(use => clerk.asserted(words.stopped, [use]))
  const held = arrested.length === 0 && urgent.detained.length > 0 ? [clerk.asserted(words.held, urgent.detained)] : []
  const said = [...arrested, ...(arrested.length === 0 ? stopped : []), ...held].filter(sentence => !isEmpty(sentence))
  const general = phraseOf(urgent.protected.length > 0 ? words.everywhere : words.anywhere)
  return [numbered('cause', runIn(words.cause, sentences([...said, general])))]
}

const stopsOf = (clerk: Measures['clerk']): readonly Use[] => {
  const known = clerk.read('alert.known-from')
  const ways = givenValue(known)
  return Array.isArray(ways) && ways.includes('border-stop') ? [known] : []
}

const harm = ({ clerk, words, later }: Measures): readonly Piece[] => {
  const said = ownWords(clerk, 'urgency.harm', later.hidden)
  return isEmpty(said) ? [] : [numbered('harm', runIn(words.harm, said))]
}

const atFirstSight = ({ clerk, words }: Measures, lines: ReturnType<typeof groundsInLines>): readonly Piece[] => [
  heading(1, 'breach', words.breach),
  numbered('breach-test', words.breachIntro),
  bullets(lines.length === 0 ? [placeholder(clerk, 'matter.arguments')] : lines),
]

const notes = ({ clerk, words: { notes: words } }: Measures, urgent: UrgentFacts, noGround: boolean): readonly string[] => {
  const reasons = reasonsIn(urgent)
  const isShown = reasons.some(reason => clerk.annexes(urgent[reason]).length > 0)
  const hasCause = arrests(clerk).length > 0 || stopsOf(clerk).length > 0 || urgent.detained.length > 0
  return [
    words.file,
    words.silence,
    words.notDeletion,
    words.length,
    ...(reasons.length === 0 ? [words.noReason] : isShown ? [] : [words.noProof]),
    ...(reasons.length === 1 && reasons[0] === 'travel' ? [words.travelOnly] : []),
    ...(hasCause ? [] : [words.noCause]),
    ...(noGround ? [words.noGround] : [words.rests]),
    ...(givenValue(clerk.read('matter.data-blocked')) === true ? [words.blocked] : []),
  ]
}
