import type { Comparison } from '#core/law/expression.ts'
import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const compare: Operator<'compare'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const value = givenValue(use)
    const truth = isNone(use) ? 'no' : typeof value !== 'number' ? 'open' : holds[expression.is](value, expression.to) ? 'yes' : 'no'
    return leaf(expression, truth, [use])
  },
  clause: (expression, truth, { factOf }, finding) => {
    const fact = factOf(expression.fact)
    const unit = fact.kind === 'quantity' ? ` ${fact.unit}` : ''
    const given = finding?.uses[0] && givenValue(finding.uses[0])
    const noun = nounOf(fact)
    if (truth === 'open') return `${noun} is ${words[expression.is]} ${expression.to}${unit}`
    if (given === undefined) return `there is no such thing as ${noun}`
    const said = truth === 'yes' ? words[expression.is] : words[opposite[expression.is]]
    return `${noun} is ${given}${unit}, which is ${said} ${expression.to}`
  },
}

const holds: { readonly [C in Comparison]: (a: number, b: number) => boolean } = {
  below: (a, b) => a < b,
  'at-most': (a, b) => a <= b,
  'at-least': (a, b) => a >= b,
  above: (a, b) => a > b,
}

const words: { readonly [C in Comparison]: string } = { below: 'below', 'at-most': 'at most', 'at-least': 'at least', above: 'above' }

const opposite: { readonly [C in Comparison]: Comparison } = { below: 'at-least', 'at-most': 'above', 'at-least': 'below', above: 'at-most' }
