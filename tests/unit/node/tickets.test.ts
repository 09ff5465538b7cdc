import { expect, it } from 'vitest'
import { type Prepared, ticketsOf } from '#node/tickets.ts'

const prepared = (byte: number) => ({ bytes: new Uint8Array([byte]), type: 'application/pdf' })

const byteOf = (taken: Prepared | undefined) => (taken && 'bytes' in taken ? taken.bytes[0] : undefined)

const counted = (most?: number) => {
  let count = 0
  return ticketsOf(() => `t${++count}`, most)
}

it('a ticket is good for one fetch', () => {
  const tickets = counted()
  const ticket = tickets.offer(prepared(7))
  expect(tickets.take(ticket)).toEqual(prepared(7))
  expect(tickets.take(ticket)).toBeUndefined()
})

it('when too many wait, the oldest is let go', () => {
  const tickets = counted(2)
  const [first, second, third] = [tickets.offer(prepared(1)), tickets.offer(prepared(2)), tickets.offer(prepared(3))]
  expect([first, second, third].map(ticket => byteOf(tickets.take(ticket ?? '')))).toEqual([undefined, 2, 3])
})

it('whoever keeps the files hears of each that is let go, and of none that was fetched', () => {
  const gone: Prepared[] = []
  let count = 0
  const tickets = ticketsOf(
    () => `t${++count}`,
    2,
    prepared => void gone.push(prepared),
  )
  const [, second] = [tickets.offer(prepared(1)), tickets.offer(prepared(2)), tickets.offer(prepared(3))]
  tickets.take(second ?? '')
  tickets.forget()
  expect(gone.map(byteOf)).toEqual([1, 3])
})

it('forgetting leaves none', () => {
  const tickets = counted()
  const ticket = tickets.offer(prepared(1))
  tickets.forget()
  expect(tickets.take(ticket)).toBeUndefined()
})
