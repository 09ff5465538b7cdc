import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '#node/folder.ts'
import { writeKit } from '#node/write-kit.ts'

describe.skipIf(!existsSync('/proc/self'))('where the system takes no folder (only tested where there is a /proc)', () => {
  it('says so and does not wait for ever', async () => {
    await expect(makeFolder('/proc/recourse/out')).rejects.toMatchObject({ code: 'folder-unwritable' })
  })

  it('refuses a kit as well', async () => {
    await expect(writeKit('/proc/recourse/kit', { files: [], copies: [] }, undefined)).rejects.toMatchObject({ code: 'folder-unwritable' })
  })
})
