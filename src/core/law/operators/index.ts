import type { Word } from '#core/law/expression.ts'
import { all } from '#core/law/operators/all.ts'
import { any } from '#core/law/operators/any.ts'
import { atLeast } from '#core/law/operators/at-least.ts'
import { before } from '#core/law/operators/before.ts'
import { compare } from '#core/law/operators/compare.ts'
import { every } from '#core/law/operators/every.ts'
import { given } from '#core/law/operators/given.ts'
import { includes } from '#core/law/operators/includes.ts'
import { is } from '#core/law/operators/is.ts'
import { monthsPassed } from '#core/law/operators/months-passed.ts'
import { none } from '#core/law/operators/none.ts'
import { not } from '#core/law/operators/not.ts'
import { oneOf } from '#core/law/operators/one-of.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { since } from '#core/law/operators/since.ts'
import { some } from '#core/law/operators/some.ts'

/** Every word of the language; a word without a file here does not compile. */
export const operators: { readonly [W in Word]: Operator<W> } = {
  is,
  'one-of': oneOf,
  includes,
  compare,
  before,
  'months-passed': monthsPassed,
  since,
  none,
  given,
  not,
  all,
  any,
  'at-least': atLeast,
  some,
  every,
}
