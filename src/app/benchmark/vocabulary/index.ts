import type { Reading } from '#app/benchmark/said.ts'
import { claims } from '#app/benchmark/vocabulary/arguments.ts'
import { data } from '#app/benchmark/vocabulary/data.ts'
import { extraditions } from '#app/benchmark/vocabulary/extradition.ts'
import { matter } from '#app/benchmark/vocabulary/matter.ts'
import { offences } from '#app/benchmark/vocabulary/offence.ts'
import { others } from '#app/benchmark/vocabulary/others.ts'
import { person } from '#app/benchmark/vocabulary/person.ts'
import { rights } from '#app/benchmark/vocabulary/rights.ts'

/**
 * How each word of the decisions' vocabulary is said in our facts. Claims come last: where the source gives a fact and the person
 * also argued it, the fact stands.
 */
export const vocabulary: { readonly [key: string]: Reading } = {
  ...matter,
  ...person,
  ...offences,
  ...data,
  ...extraditions,
  ...rights,
  ...others,
  ...claims,
}
