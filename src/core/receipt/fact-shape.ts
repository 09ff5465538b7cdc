import type { Fact } from '#core/law/fact.ts'
import type { Vocabulary } from '#core/receipt/expression-shape.ts'
import { aText, isRecord, objectOf, oneOf, problem, recordOf, type Shape } from '#core/receipt/shape.ts'

const noun = { asks: aText, noun: aText }
const options = { asks: aText, says: aText, options: recordOf(aText) }

const shapes: { readonly [K in Fact['kind']]: Shape } = {
  yesno: objectOf({ asks: aText, yes: aText, no: aText }),
  choice: objectOf(options),
  choices: objectOf(options),
  quantity: objectOf({ ...noun, unit: oneOf('months', 'years', 'persons', 'states', 'notices', 'number') }),
  day: objectOf(noun),
  text: objectOf(noun),
  state: objectOf(noun),
  texts: objectOf(noun),
}

const aFact: Shape = (value, path) => {
  const kind = kindOf(value)
  return kind === undefined
    ? problem(`${path}.kind`, 'This app does not know this kind of fact. The pack may be newer than the app.')
    : shapes[kind](value, path)
}

export const aCatalogue: Shape = objectOf({
  facts: recordOf(aFact),
  groups: recordOf(objectOf({ one: aText, many: aText, asks: aText, facts: recordOf(aFact) })),
})

/** The facts of a catalogue that was checked; empty for anything else. */
export const vocabularyOf = (catalogue: unknown): Vocabulary => {
  const { facts, groups } = isRecord(catalogue) ? catalogue : {}
  return {
    once: kindsOf(facts),
    groups: new Map(isRecord(groups) ? Object.entries(groups).map(([id, group]) => [id, kindsOf(isRecord(group) ? group['facts'] : undefined)]) : []),
  }
}

const kindsOf = (facts: unknown): ReadonlyMap<string, Fact['kind']> =>
  new Map(
    isRecord(facts)
      ? Object.entries(facts).flatMap(([id, fact]) => {
          const kind = kindOf(fact)
          return kind === undefined ? [] : [[id, kind] as const]
        })
      : [],
  )

const kindOf = (fact: unknown): Fact['kind'] | undefined => {
  const kind = isRecord(fact) ? fact['kind'] : undefined
  return typeof kind === 'string' && isKind(kind) ? kind : undefined
}

const isKind = (kind: string): kind is Fact['kind'] => Object.hasOwn(shapes, kind)
