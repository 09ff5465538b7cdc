import { expect, it } from 'vitest'
import { defaultSettings, type Settings } from '#contract/settings.ts'
import { settingsChangesOf } from '#renderer/settings/changes.ts'

const changing = (refuses = false) => {
  let kept: Settings = defaultSettings
  const changes = settingsChangesOf({
    get: () => kept,
    write: async patch => {
      if (refuses) return { code: 'settings-unwritable', info: {} }
      kept = { ...kept, ...patch }
      return undefined
    },
  })
  return { changes, kept: () => kept }
}

it('each change is taken back in turn, the last first', async () => {
  const { changes, kept } = changing()
  await changes.change({ theme: 'dark' })
  await changes.change({ textSize: 120 })
  await changes.undo()
  expect(kept()).toMatchObject({ theme: 'dark', textSize: 100 })
  await changes.undo()
  await changes.undo()
  expect(kept()).toEqual(defaultSettings)
})

it('typing in one box is one step', async () => {
  const { changes, kept } = changing()
  for (const name of ['L', 'Li', 'Lindqvist']) await changes.change({ firm: { ...kept().firm, name } }, 'name')
  await changes.undo()
  expect(kept().firm.name).toBe('')
})

it('a change that was refused leaves nothing to take back, and says why', async () => {
  const { changes } = changing(true)
  await changes.change({ theme: 'dark' })
  expect(changes.steps.get()).toEqual([])
  expect(changes.refusal.get()).toEqual({ code: 'settings-unwritable', info: {} })
})
