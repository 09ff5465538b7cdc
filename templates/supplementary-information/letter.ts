import type { Reader } from '#core/law/reader.ts'
import { caseBox } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { pendingMatter, placeholder, textOf, valueIn } from '#templates/parts/own-matters.ts'
import { ifSaid, ownWords } from '#templates/parts/own-words.ts'
import { joined } from '#templates/parts/phrase.ts'
import { numbered, type Piece } from '#templates/parts/piece.ts'
import { runIn } from '#templates/parts/run-in.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { signature } from '#templates/parts/signature.ts'
import { english, type SupplementWords } from '#templates/supplementary-information/en.ts'

type Letter = Writing<SupplementWords> & { readonly matter: Reader | undefined; readonly item: Reader | undefined }

/** One new fact while a request is pending: the fact, its annex, what it changes. */
export const supplementaryInformation = ccfPaper({
  id: 'supplementary-information',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later } = writing
    const [item, ...waiting] = unsent(clerk)
    const all = { ...writing, matter: pendingMatter(clerk), item }
    const told = [...fact(all), ...ground(all)]
    return {
      pieces: [
        cover(all),
        numbered('opening', words.opening(clerk.cite('ccf-statute-34', 'short'), requestOf(all))),
        ...told,
        ...asks(all),
        notPassed(clerk, later, citedExhibits(clerk, told)),
        signature(clerk, parts),
      ],
      notes: notes(all, waiting.length, citedExhibits(clerk, told).length),
    }
  },
})

/** In the order recorded. */
const unsent = (clerk: Clerk): readonly Reader[] =>
  clerk.asAlleged.items('supplements').items.filter(item => textOf(clerk, 'supplement.sent-on', item) === undefined)

const requestOf = ({ clerk, later, matter }: Letter): string => (matter && later.requests[textOf(clerk, 'ccf.kind', matter) ?? '']) ?? later.request

const sessionOf = ({ clerk, matter }: Letter) => {
  const on = matter && textOf(clerk, 'ccf.next-session-on', matter)
  return matter !== undefined && on !== undefined && on >= clerk.asOf ? clerk.value('ccf.next-session-on', matter) : undefined
}

const cover = (all: Letter): Piece => {
  const { clerk, words, parts, later, matter } = all
  const session = sessionOf(all)
  const request = requestOf(all)
  return caseBox(clerk, { parts, later }, [
    { label: words.box.reference, value: valueIn(clerk, 'ccf.reference', matter) },
    { label: words.box.request, value: matter === undefined ? later.kindUnknown : `${request.charAt(0).toUpperCase()}${request.slice(1)}` },
    ...(session === undefined ? [] : [{ label: words.box.session, value: words.box.sessionFrom(session) }]),
  ])
}

const fact = ({ clerk, words, later, item }: Letter): readonly Piece[] => {
  const says = item === undefined ? [placeholder(clerk, 'supplement.fact')] : ifSaid(ownWords(clerk, 'supplement.fact', later.hidden, item))
  const isDated = item !== undefined && textOf(clerk, 'supplement.happened-on', item) !== undefined
  const dated = isDated ? [clerk.asserted(words.on(clerk.value('supplement.happened-on', item)), [clerk.read('supplement.fact', item)])] : []
  return [numbered('new-fact', runIn(words.fact, sentences([...says, ...dated])))]
}

const ground = ({ clerk, words, later, item }: Letter): readonly Piece[] => {
  const effect = item === undefined ? [placeholder(clerk, 'supplement.effect')] : ifSaid(ownWords(clerk, 'supplement.effect', later.hidden, item))
  return [numbered('bears-on', runIn(words.ground, joined([words.bearsOn(valueIn(clerk, 'supplement.ground', item)), ...effect], ' ')))]
}

const asks = (all: Letter): readonly Piece[] => {
  const session = sessionOf(all)
  return [numbered('asks-for', runIn(all.words.asks, session === undefined ? all.words.asksFor : all.words.asksBefore(session)))]
}

const notes = ({ words: { notes: says }, matter, item }: Letter, waiting: number, annexes: number): readonly string[] => [
  says.length,
  ...(matter === undefined ? [says.notPending] : []),
  ...(item === undefined ? [says.none] : annexes === 0 ? [says.noAnnex] : annexes > 1 ? [says.manyAnnexes(annexes)] : []),
  ...(waiting === 0 ? [] : [says.further(waiting)]),
  says.urgent,
  says.record,
]
