import { chmod, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Written whole under another name first, so that a name never stands for half a file. */
export const kept = async (folder: string, name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(`${path}.part`, bytes, { mode: 0o600 })
  await chmod(`${path}.part`, 0o600)
  await rename(`${path}.part`, path)
  return path
}
