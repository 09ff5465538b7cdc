import type { Answer } from '#core/case/case.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Truth } from '#core/law/truth.ts'

/** A fact that was read, and what stood there. */
export type Use = {
  readonly fact: string
  /** The item of a repeating group it was read from. */
  readonly item?: string
  readonly answer?: Answer
}

/** The list of a group that may be longer than recorded: settled by "these are all", or by a further item. */
export type OpenList = { readonly group: string }

/** What an expression came to, with all that led there. */
export type Finding = {
  readonly truth: Truth
  readonly expression: Expression
  readonly join: 'leaf' | 'not' | 'all' | 'any' | 'at-least'
  readonly parts: readonly Finding[]
  readonly uses: readonly Use[]
  readonly openList?: OpenList
}

export const leaf = (expression: Expression, truth: Truth, uses: readonly Use[] = []): Finding => ({
  truth,
  expression,
  join: 'leaf',
  parts: [],
  uses,
})
