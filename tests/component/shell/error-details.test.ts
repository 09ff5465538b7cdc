import { expect, it } from 'vitest'
import { detailsOf } from '#renderer/shell/error-details.ts'

it('a report of an error names its kind and its places, never its message', () => {
  const error = new TypeError('cannot read "Hassan Ahmed"')
  error.stack = `TypeError: cannot read "Hassan Ahmed"\n    at draw (http://127.0.0.1:4711/assets/index-ab12.js:3:14)\n    at http://127.0.0.1:4711/assets/route-screen-c.js:1:2`
  expect(detailsOf(error)).toBe('Recourse\nTypeError\ndraw index-ab12.js:3:14\nanonymous route-screen-c.js:1:2')
})
