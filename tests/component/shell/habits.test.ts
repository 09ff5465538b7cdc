import { expect, it } from 'vitest'
import { type Command, inForce } from '#renderer/shell/commands.ts'
import { idleOf } from '#renderer/shell/idle.ts'
import { withRecent } from '#renderer/shell/use-recent.ts'

const minute = 60_000

it('the page is awake until a minute before the limit, then warned, then over', () => {
  expect(idleOf(0, 9 * minute - 1, 10)).toEqual({ kind: 'awake' })
  expect(idleOf(0, 9 * minute, 10)).toEqual({ kind: 'warned', seconds: 60 })
  expect(idleOf(0, 10 * minute - 1, 10)).toEqual({ kind: 'warned', seconds: 1 })
  expect(idleOf(0, 10 * minute, 10)).toEqual({ kind: 'over' })
})

it('with a limit of one minute there is a time without a warning', () => {
  expect(idleOf(0, minute / 2 - 1, 1)).toEqual({ kind: 'awake' })
  expect(idleOf(0, minute / 2, 1)).toEqual({ kind: 'warned', seconds: 30 })
})

it('the ten cases opened last are remembered, each once', () => {
  const ids = Array.from({ length: 10 }, (_, at) => String(at))
  expect(withRecent(ids, '4')).toEqual(['4', '0', '1', '2', '3', '5', '6', '7', '8', '9'])
  expect(withRecent(ids, 'new')).toHaveLength(10)
})

it('a screen’s command counts before the shell’s, whichever was offered first', () => {
  const command = (id: string, says: string, fallsBack = false): Command => ({ id, says, does: () => undefined, ...(fallsBack && { fallsBack }) })
  const offered = [command('find', 'screen'), command('find', 'shell', true), command('print', 'shell', true), command('undo', 'a'), command('undo', 'b')]
  expect(inForce(offered).map(({ id, says }) => `${id} ${says}`)).toEqual(['find screen', 'print shell', 'undo b'])
})
