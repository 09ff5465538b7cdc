import { askOf, failureLog } from '#cli/ask.ts'
import type { Packed, Packing, PackingOptions } from '#cli/commands/packing.ts'
import { wrongUsage } from '#cli/output.ts'
import type { InputOf } from '#contract/operations.ts'
import { exhibitsIn, filesForExhibits } from '#node/evidence/files-for-exhibits.ts'
import { packingApp } from '#node/evidence/for-folder.ts'
import { readText } from '#node/read-text.ts'
import { replaceText } from '#node/replace-text.ts'

type Of = {
  readonly path: string
  readonly options: PackingOptions
  readonly asked: Omit<InputOf<'pack.make'>, 'file' | 'given'>
  readonly packing: Packing
}

/** A pack of a case file and of files that lie beside it. */
export const packOfFile = async ({ path, options, asked, packing }: Of): Promise<Packed> => {
  const { exhibits: from, out, add, replace, record } = options
  if (from === undefined)
    throw wrongUsage('No files were named.', 'Name their folder, or a list of them, with --exhibits. Only a vault has them with the case.')
  const file = await readText(path)
  const { given, paths, unmatched } = await filesForExhibits(from, exhibitsIn(file), { add })
  const { dispatch, clear } = await packingApp({ out, replace, given: paths, tell: packing.tell, log: failureLog })
  const ask = askOf(dispatch)
  return packing.run({ ask, clear }, async () => {
    const { record: recorded, ...made } = await ask('pack.make', { file, given, ...asked })
    return { made, unmatched, ...(record && recorded !== undefined ? { backup: await replaceText(path, file.text, recorded.text) } : {}) }
  })
}
