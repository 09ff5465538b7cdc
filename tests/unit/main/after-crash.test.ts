import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { loadAfterCrash } from '#main/after-crash.ts'

const page = () => {
  const loaded: string[] = []
  const contents = Object.assign(new EventEmitter(), { loadURL: async (address: string) => void loaded.push(address) })
  loadAfterCrash(contents as never) // seam: of a page, what a crash touches
  return { loaded, gone: (reason: string) => contents.emit('render-process-gone', {}, { reason }) }
}

it('a page that crashed or ran out of memory is loaded anew', () => {
  const { loaded, gone } = page()
  gone('crashed')
  gone('oom')
  expect(loaded).toEqual(['recourse://app/index.html', 'recourse://app/index.html'])
})

it('a page that was closed stays closed, and one that crashes over and over is left alone', () => {
  const { loaded, gone } = page()
  gone('clean-exit')
  expect(loaded).toEqual([])
  for (let time = 0; time < 10; time += 1) gone('crashed')
  expect(loaded).toHaveLength(3)
})
