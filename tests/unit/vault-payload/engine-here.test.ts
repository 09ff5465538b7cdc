import { expect, test } from 'vitest'
import { nodeHasCipher, webHasCipher } from '#vault/payload/chunk-cipher.ts'
import { engineHere, nodeEngine, webEngine } from '#vault/payload/engine-here.ts'
import { libraryEngine } from '#vault/payload/library-engine.ts'

const having = (node: boolean, web: boolean) => ({ node: () => node, web: async () => web })

test('the cipher of node:crypto comes first, then that of Web Crypto, then the library', async () => {
  expect(await engineHere(having(true, true))).toBe(nodeEngine)
  expect(await engineHere(having(false, true))).toBe(webEngine)
  expect(await engineHere(having(false, false))).toBe(libraryEngine)
})

test('Node itself has both ciphers, so that the tests of each mean something', async () => {
  expect(nodeHasCipher()).toBe(true)
  expect(await webHasCipher()).toBe(true)
})
