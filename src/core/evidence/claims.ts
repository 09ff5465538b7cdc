import type { Block, Rest } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Draft, UnsupportedAssertion } from '#core/document/template.ts'
import { inlinesOf, paragraphNumbers, withPlaces } from '#core/document/walk.ts'

/** `page` counts from 1 in the exhibit's own pages. */
export type Cite = { readonly exhibit: string; readonly number: number; readonly page?: number }

/** A paragraph of a paper that says something of the case, with the lists and tables under it. */
export type Claim = {
  readonly document: string
  /** Id of the paragraph, and its printed number where it has one. */
  readonly block: string
  readonly paragraph?: number
  /** The ground it argues; none where it stands outside the grounds. */
  readonly ground?: string
  readonly text: string
  /** The facts it rests on, each once. */
  readonly rests: readonly Rest[]
  /** The exhibits and pages it names, each once. */
  readonly cites: readonly Cite[]
  readonly unsupported: readonly UnsupportedAssertion[]
}

export type PaperRead = { readonly document: string; readonly draft: Pick<Draft, 'letter' | 'unsupported'> }

/** The claims of the papers in their order. `grounds`: ids of all grounds there are, by which paragraphs tell what they argue. */
export const claimsOf = (papers: readonly PaperRead[], grounds: readonly string[]): readonly Claim[] => papers.flatMap(paper => claimsIn(paper, grounds))

/** Whether a claim leans on an exhibit, by naming it or through a fact. */
export const leansOn = ({ rests, cites }: Claim, exhibit: string): boolean =>
  cites.some(cite => cite.exhibit === exhibit) || rests.some(rest => rest.exhibits.includes(exhibit))

export const exhibitsOf = ({ rests, cites }: Claim): readonly string[] => [
  ...new Set([...cites.map(({ exhibit }) => exhibit), ...rests.flatMap(({ exhibits }) => exhibits)]),
]

const claimsIn = ({ document, draft }: PaperRead, grounds: readonly string[]): readonly Claim[] => {
  const { blocks } = draft.letter
  const numbers = paragraphNumbers(blocks)
  const placed = withPlaces(blocks)
  return blocks.flatMap((block): readonly Claim[] => {
    if (block.kind !== 'paragraph' || (block.asserts !== true && namesOnly.has(block.id))) return []
    const under = placed.filter(({ block: other, place }) => place === block.id && isArgument(other)).map(({ block: other }) => other)
    const cites = citesIn(under)
    if (block.asserts !== true && (block.rests ?? []).length === 0 && cites.length === 0) return []
    const [paragraph, ground] = [numbers.get(block.id), groundOf(block.id, grounds)]
    return [
      {
        document,
        block: block.id,
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(ground === undefined ? {} : { ground }),
        text: plainText(block.text),
        rests: eachOnce(block.rests ?? [], ({ fact, item }) => `${fact}@${item ?? ''}`),
        cites,
        unsupported: draft.unsupported.filter(one => one.block === block.id),
      },
    ]
  })
}

/** Paragraphs that ask for exhibits to be kept from the source name each marked one, and nothing rests on them there. */
const namesOnly: ReadonlySet<string> = new Set(['protected', 'not-to-be-passed'])

/** The list of annexes names every exhibit and claims nothing. */
const isArgument = (block: Block): boolean => !(block.kind === 'table' && block.annexes !== undefined)

const citesIn = (blocks: readonly Block[]): readonly Cite[] =>
  eachOnce(
    blocks
      .flatMap(inlinesOf)
      .flatMap(inline =>
        typeof inline === 'object' && inline.kind === 'annex'
          ? [{ exhibit: inline.exhibit, number: inline.number, ...(inline.page === undefined ? {} : { page: inline.page }) }]
          : [],
      ),
    ({ exhibit, page }) => `${exhibit}@${page ?? ''}`,
  )

/** Paragraphs of a ground bear its id after a word of their own: `ground.rpd-83.description.point-1`. The longest id that fits is meant. */
const groundOf = (block: string, grounds: readonly string[]): string | undefined =>
  grounds.filter(id => `.${block}.`.includes(`.${id}.`)).toSorted((a, b) => b.length - a.length)[0]

const eachOnce = <T>(all: readonly T[], key: (one: T) => string): readonly T[] =>
  [...new Map(all.map(one => [key(one), one] as const).toReversed()).values()].toReversed()
