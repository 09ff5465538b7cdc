import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addLine } from '#core/evidence/custody.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

it('a line is hashed as docs/file-formats.md says, byte for byte', () => {
  const page = readFileSync('docs/file-formats.md', 'utf8')
  const bytes = /^\[null,\{"at".*\]$/m.exec(page)?.[0] ?? ''
  const line = {
    at: '2026-11-24T09:00:00Z',
    who: 'Counsel',
    did: 'added',
    exhibit: 'E1',
    says: 'as original',
    nonce: '00112233445566778899aabbccddeeff',
  } as const
  expect(page).toContain(`and the hash is \`${sha256(bytes)}\``)
  expect(addLine([], line, sha256)[0]?.hash).toBe(sha256(bytes))
})
