import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Sink } from '#app/vault-port.ts'

/** Makes a file for its owner only, on the disk when this resolves. Where `make` fails nothing is left. Answers its bytes too. */
export const newFile = async <T>(path: string, make: (sink: Sink) => Promise<T>): Promise<{ readonly value: T; readonly bytes: number }> => {
  const file = await open(path, 'wx', 0o600)
  try {
    const value = await make(sinkInto(file))
    await file.sync()
    const { size } = await file.stat()
    return { value, bytes: size }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

const sinkInto = (file: FileHandle): Sink => {
  let position = 0
  const writeAt = async (at: number, bytes: Uint8Array): Promise<void> => {
    for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
  return {
    write: async bytes => {
      await writeAt(position, bytes)
      position += bytes.length
    },
    writeAt,
    restart: async () => {
      position = 0
      await file.truncate(0)
    },
  }
}
