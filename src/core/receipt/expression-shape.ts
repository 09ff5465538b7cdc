import { isCivilDate } from '#core/civil-date.ts'
import type { Word } from '#core/law/expression.ts'
import type { Fact } from '#core/law/fact.ts'
import { aNumber, aText, isRecord, listOf, objectOf, oneOf, problem, type Shape, textOrTruth } from '#core/receipt/shape.ts'

type Kinds = ReadonlyMap<string, Fact['kind']>

/** What an expression may name: facts with their kinds, those that stand once and those of each group. */
export type Vocabulary = { readonly once: Kinds; readonly groups: ReadonlyMap<string, Kinds> }

/** Deeper ones are no rule anybody wrote. */
const deepest = 40

export const aDay: Shape = (value, path) => (typeof value === 'string' && isCivilDate(value) ? [] : problem(path, 'A day written YYYY-MM-DD is expected.'))

/** A fact of a group can be read only where one item of it is looked at, save that of the alert challenged. */
export const anExpression = ({ once, groups }: Vocabulary): Shape => {
  return within(new Map([...once, ...(groups.get('alerts') ?? [])]), 0)

  function within(facts: Kinds, depth: number): Shape {
    return (value, path) => {
      if (depth > deepest) return problem(path, 'The rule is nested too deeply.')
      if (!isRecord(value) || typeof value['op'] !== 'string') return problem(path, 'A word of the rule language is expected.')
      const { op } = value
      const words: { readonly [op: string]: Shape } = wordsFor(facts, depth, value)
      const shape = Object.hasOwn(words, op) ? words[op] : undefined
      return shape === undefined ? problem(path, `This app does not know the word “${op}”. The pack may be newer than the app.`) : shape(value, path)
    }
  }

  function wordsFor(facts: Kinds, depth: number, { group: named, value }: { readonly [key: string]: unknown }): { readonly [W in Word]: Shape } {
    const part = within(facts, depth + 1)
    const item = within(new Map([...facts, ...(groups.get(String(named)) ?? [])]), depth + 1)
    const group: Shape = (name, path) => (groups.has(String(name)) ? [] : problem(path, `The pack has no group “${String(name)}”.`))
    const fact = factOf(facts)
    const many = { of: listOf(part) }
    return {
      is: objectOf({ fact: factOf(facts, typeof value === 'boolean' ? 'yesno' : 'choice'), value: textOrTruth }),
      'one-of': objectOf({ fact: factOf(facts, 'choice'), values: listOf(aText) }),
      includes: objectOf({ fact: factOf(facts, 'choices'), value: aText }),
      compare: objectOf({ fact: factOf(facts, 'quantity'), is: oneOf('below', 'at-most', 'at-least', 'above'), to: aNumber }),
      before: objectOf({ fact: factOf(facts, 'day'), day: aDay }),
      'months-passed': objectOf({ fact: factOf(facts, 'day'), months: aNumber }),
      since: objectOf({ day: aDay }),
      none: objectOf({ fact }),
      given: objectOf({ fact }),
      not: objectOf({ of: part }),
      all: objectOf(many),
      any: objectOf(many),
      'at-least': objectOf({ need: aNumber, ...many }),
      some: objectOf({ group, that: item }),
      every: objectOf({ group, that: item }),
    }
  }
}

const factOf =
  (facts: Kinds, kind?: Fact['kind']): Shape =>
  (value, path) => {
    const found = facts.get(String(value))
    if (found === undefined) return problem(path, `The pack has no fact “${String(value)}” that can be read here.`)
    return kind === undefined || found === kind ? [] : problem(path, `The fact “${String(value)}” is a ${found}, not a ${kind}.`)
  }
