import type { Cited, GroundFound, Relied } from '#core/assessment/assessment.ts'
import { standingOf } from '#core/assessment/order.ts'
import { type ProvisionId, provisions } from '#law/provisions/index.ts'
import type { english } from '#templates/evidence-brief/en.ts'
import { mayLeave, openRefs, useOf } from '#templates/evidence-brief/open-facts.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { bullets, heading, numbered, type Piece, unnumbered } from '#templates/parts/piece.ts'

/** As many decisions as a reader compares. */
const mostDecisions = 2

/** The pleaded grounds, without what only supports them, split by whether all they rest on may leave the room. */
export const openGrounds = (clerk: Clerk): { readonly shown: readonly GroundFound[]; readonly leftOut: readonly GroundFound[] } => {
  const pleaded = clerk.assessment.grounds.filter(({ id, role }) => role === 'ground' && clerk.assessment.plead.includes(id))
  const isOpen = ({ relied }: GroundFound) => relied.length > 0 && relied.every(fact => mayLeave(clerk, useOf(clerk, fact)))
  return { shown: pleaded.filter(isOpen), leftOut: pleaded.filter(ground => !isOpen(ground)) }
}

export const groundPieces = (clerk: Clerk, words: typeof english, shown: readonly GroundFound[]): readonly Piece[] => {
  const { grounds } = words
  return [
    heading(1, 'grounds', grounds.heading),
    numbered('grounds-intro', shown.length === 0 ? grounds.none : grounds.intro),
    ...shown.flatMap(ground => groundPiece(clerk, words, ground)),
  ]
}

const groundPiece = (clerk: Clerk, { grounds }: typeof english, ground: GroundFound): readonly Piece[] => {
  const analogy = ground.reach === 'by-analogy' ? [grounds.analogy] : []
  const decisions = ground.decisions.slice(0, mostDecisions).map(({ short, point }) => `${short}: ${point}`)
  return [
    heading(2, ground.id, ground.title),
    numbered(
      `${ground.id}-rule`,
      joined([
        grounds.rule(ground.says.replace(/\.$/, ''), lawOf(clerk, ground.authority)),
        '. ',
        [grounds.standing[standingOf(ground)] ?? '', ...analogy].join(' '),
      ]),
    ),
    unnumbered(`${ground.id}-facts`, grounds.facts),
    bullets(bySentence(ground.relied).map(same => factOf(clerk, grounds, same))),
    unnumbered(`${ground.id}-reply`, grounds.expect(ground.rebuttal.expect, ground.rebuttal.answer)),
    ...(decisions.length === 0 ? [] : [unnumbered(`${ground.id}-decisions`, grounds.decisions(decisions.join(' ')))]),
  ]
}

/** One line for the same words, said of several charges or warrants, with the papers of all. */
const factOf = (clerk: Clerk, grounds: (typeof english)['grounds'], same: readonly Relied[]): Phrase => {
  const [{ says = '' } = {}] = same
  const line = phraseOf(says.charAt(0).toUpperCase() + says.slice(1))
  const said = same.every(({ alleged }) => alleged) ? grounds.alleged(line) : line
  const refs = openRefs(
    clerk,
    same.map(relied => useOf(clerk, relied)),
  )
  return refs.length === 0 ? said : grounds.sourced(said, phraseOf(refs))
}

const lawOf = (clerk: Clerk, cited: readonly Cited[]): Phrase =>
  joined(
    cited.map(({ provision }) => (isProvision(provision) ? clerk.cite(provision) : provision)),
    '; ',
  )

const isProvision = (id: string): id is ProvisionId => id in provisions

const bySentence = (relied: readonly Relied[]): readonly (readonly Relied[])[] => [...Map.groupBy(relied, ({ says }) => says).values()]
