import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }

/** Every TypeScript file below the folders, in a fixed order. */
export const sourceFiles = (root: string, folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .sort()
      .map(name => ({ path: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') })),
  )
