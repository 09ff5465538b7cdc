import { nodeCipher, nodeHasCipher, webCipher, webHasCipher } from './chunk-cipher.ts'
import type { Engine } from './engine.ts'
import { libraryEngine } from './library-engine.ts'
import { platformEngine } from './platform-engine.ts'

export const nodeEngine = platformEngine(nodeCipher)
export const webEngine = platformEngine(webCipher)

/** The fastest engine the platform has all parts for. */
export const engineHere = async (has: Ciphers = ofPlatform): Promise<Engine> => {
  if (has.node()) return nodeEngine
  return (await has.web()) ? webEngine : libraryEngine
}

type Ciphers = { readonly node: () => boolean; readonly web: () => Promise<boolean> }

const ofPlatform: Ciphers = { node: nodeHasCipher, web: webHasCipher }
