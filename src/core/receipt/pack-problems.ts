import { aDay, anExpression } from '#core/receipt/expression-shape.ts'
import { aCatalogue, vocabularyOf } from '#core/receipt/fact-shape.ts'
import { aNumber, aText, aTruth, both, isRecord, listOf, objectOf, oneOf, type PackProblem, problem, recordOf, type Shape } from '#core/receipt/shape.ts'

/** No more are told than a reader can use. */
const mostProblems = 20

/** What keeps this from being a law pack: every part that an assessment reads is looked at. */
export const packProblems = (pack: unknown): readonly PackProblem[] => {
  const head = both(outline, duplicates)(pack, 'pack')
  return (head.length > 0 ? head : rulesOf(pack)(pack, 'pack')).slice(0, mostProblems)
}

const inForce = objectOf({ from: aDay, 'to?': aDay })
const reach = oneOf('direct', 'by-analogy')

const provision = objectOf({
  id: aText,
  instrument: aText,
  at: aText,
  short: aText,
  title: aText,
  'quote?': aText,
  paraphrase: aText,
  versionLabel: aText,
  inForce,
  verification: oneOf('official', 'secondary', 'unverified', 'conflict'),
  sources: listOf(aText),
})

/** A provision stands under its own id. */
const ownKey: Shape = (value, path) =>
  isRecord(value) && path.endsWith(`.${String(value['id'])}`) ? [] : problem(path, 'A provision must stand under its own id.')

const outline = objectOf({
  version: aText,
  checkedOn: aDay,
  staleAfterDays: aNumber,
  catalogue: aCatalogue,
  articles: listOf(objectOf({ id: aText, title: aText, short: aText })),
  provisions: recordOf(both(provision, ownKey)),
  sources: recordOf(objectOf({ site: aText, title: aText, 'date?': aText })),
  grounds: listOf(objectOf({ id: aText })),
  routes: listOf(objectOf({ id: aText })),
  traps: listOf(objectOf({ id: aText })),
  decisions: recordOf(objectOf({ id: aText, short: aText, year: aNumber, outcome: aText, point: aText, source: aText })),
})

const duplicates: Shape = (value, path) =>
  ['grounds', 'routes', 'traps'].flatMap(list => {
    const ids = isRecord(value) && Array.isArray(value[list]) ? value[list].map(item => (isRecord(item) ? String(item['id']) : '')) : []
    return ids.flatMap((id, at) => (ids.indexOf(id) < at ? problem(`${path}.${list}[${at}].id`, `The id “${id}” stands twice.`) : []))
  })

/** For a pack whose outline was checked. */
const rulesOf = (pack: unknown): Shape => {
  const { catalogue, provisions } = isRecord(pack) ? pack : {}
  const when = anExpression(vocabularyOf(catalogue))
  const cited: Shape = (value, path) =>
    isRecord(provisions) && Object.hasOwn(provisions, String(value)) ? [] : problem(path, `The pack has no provision “${String(value)}”.`)
  const authority = listOf(objectOf({ provision: cited, 'alerts?': listOf(aText), 'reach?': reach }))
  const factors = listOf(objectOf({ when, says: aText, weight: oneOf('heavy', 'medium', 'light'), 'head?': aText }))
  const said = listOf(objectOf({ when, says: aText }))
  return objectOf({
    grounds: listOf(
      objectOf({
        article: aText,
        role: oneOf('ground', 'support'),
        title: aText,
        says: aText,
        authority,
        inForce,
        alerts: recordOf(reach),
        strong: when,
        arguable: when,
        'weak?': when,
        'unless?': when,
        for: factors,
        against: factors,
        'discretion?': aText,
        independence: oneOf(1, 2, 3),
        provability: oneOf(1, 2, 3),
        rebuttal: objectOf({ expect: aText, answer: aText }),
        proof: listOf(aText),
        decisions: listOf(aText),
      }),
    ),
    routes: listOf(objectOf({ title: aText, when, 'beside?': aTruth, 'withoutGround?': aText, reasons: said, risks: said, authority })),
    traps: listOf(objectOf({ when, says: aText, instead: aText })),
  })
}
