import { type Check, type Discrepancy, foundIn, type Place, type Severity } from '#core/consistency/discrepancy.ts'
import { fold } from '#core/consistency/names/fold.ts'
import { wordIn, wordsIn, yesNoIn } from '#core/consistency/read.ts'

/** States named in several answers. Names are compared as they are written: a state has many names, so a difference is only possible. */
export const stateChecks: Check = examined => [...ownState(examined), ...proceedings(examined), ...nationality(examined), ...extraditionNationality(examined)]

const same = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (state: string): string => fold(state.replace(/\(.*$/, ''))

/** The requesting state neither protects from itself nor is asked by itself. */
const ownState: Check = ({ reader }) => {
  const requesting = wordIn(reader, 'alert.requesting-state')
  if (requesting === undefined) return []
  const against = (id: string, group: string, fact: string, says: string): readonly Discrepancy[] =>
    reader.items(group).items.flatMap(item => {
      const state = wordIn(item, fact)
      if (state === undefined || !same(state.value, requesting.value)) return []
      return [
        {
          id: foundIn(id, state.item),
          severity: 'contradiction',
          says,
          where: [state.place, requesting.place],
          mend: 'Check which of the two states is meant.',
        },
      ]
    })
  return [
    ...against('asked-itself', 'extraditions', 'extradition.state', 'The state asked for extradition is the state that asks.'),
    ...against('protects-from-itself', 'protections', 'protection.state', 'The state of protection is the state that issued the alert.'),
  ]
}

const proceedings: Check = ({ reader }) => {
  const sources = reader.items('alerts').items.map(alert => wordIn(alert, 'alert.requesting-state'))
  const known = sources.flatMap(source => source ?? [])
  if (known.length === 0 || known.length < sources.length) return []
  return reader.items('proceedings').items.flatMap((item): readonly Discrepancy[] => {
    const state = wordIn(item, 'proceeding.state')
    const there = yesNoIn(item, 'proceeding.in-requesting-state')
    if (state === undefined || there === undefined) return []
    const isRequesting = known.some(({ value }) => same(value, state.value))
    const isOnlyOne = known.every(({ value }) => same(value, state.value))
    const where: readonly Place[] = [state.place, there.place, ...known.map(({ place }) => place)]
    const found = (severity: Severity, says: string) => [
      { id: foundIn('state-of-proceeding', there.item), severity, says, where, mend: 'Correct the answer, or write the name of the state in one way.' },
    ]
    if (there.value && !isRequesting) return found('possible', `A proceeding in ${state.value} is said to be in the requesting state.`)
    if (!there.value && isOnlyOne) return found('contradiction', `A proceeding in ${state.value}, the requesting state, is said to be in another state.`)
    return []
  })
}

const nationality: Check = ({ reader }) => {
  const relation = wordIn(reader, 'applicant.nationality-relation')
  const nationalities = wordsIn(reader, 'applicant.nationalities')
  const requesting = wordIn(reader, 'alert.requesting-state')
  if (relation === undefined || nationalities === undefined || requesting === undefined) return []
  const holds = nationalities.value.some(state => same(state, requesting.value))
  const found = (severity: Severity, says: string): readonly Discrepancy[] => [
    {
      id: 'nationality',
      severity,
      says,
      where: [relation.place, nationalities.place, requesting.place],
      mend: 'Compare with the passport; write the name of the state in one way.',
    },
  ]
  if (['foreign', 'foreign-ex-resident'].includes(relation.value) && holds)
    return found('contradiction', 'The client is said to be a foreigner in the requesting state, but its nationality is recorded.')
  if (['national', 'dual-with-requester'].includes(relation.value) && !holds)
    return found('possible', 'The client is said to be a national of the requesting state, but that nationality is not among those recorded.')
  return []
}

const extraditionNationality: Check = ({ reader }) => {
  const nationalities = wordsIn(reader, 'applicant.nationalities')
  if (nationalities === undefined) return []
  return reader.items('extraditions').items.flatMap((item): readonly Discrepancy[] => {
    const state = wordIn(item, 'extradition.state')
    const national = yesNoIn(item, 'extradition.state-of-nationality')
    if (state === undefined || national === undefined) return []
    const holds = nationalities.value.some(one => same(one, state.value))
    if (holds === national.value) return []
    return [
      {
        id: foundIn('nationality-of-requested-state', national.item),
        severity: holds ? 'contradiction' : 'possible',
        says: `The client is said ${holds ? 'not ' : ''}to be a national of ${state.value}, but that nationality is ${holds ? '' : 'not '}recorded.`,
        where: [national.place, state.place, nationalities.place],
        mend: 'Compare with the passport; write the name of the state in one way.',
      },
    ]
  })
}
