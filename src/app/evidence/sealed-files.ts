import type { WorkRoom } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Case, Exhibit, ExhibitFile } from '#core/case/case.ts'

/** A file of an exhibit by their ids. */
export const fileOf = (subject: Case, exhibit: string, file: string): { readonly exhibit: Exhibit; readonly file: ExhibitFile } => {
  const found = subject.exhibits.find(({ id }) => id === exhibit)
  const one = found?.files?.find(({ id }) => id === file)
  if (found === undefined || one === undefined) throw refuse('file-not-sealed', { file })
  return { exhibit: found, file: one }
}

/** Opens a sealed file into the work folder. What comes out is whole and the one that was brought, or this throws `case-damaged`. */
export const broughtOut = ({ vault }: Pick<Ports, 'vault'>, room: WorkRoom, caseId: string, file: string): Promise<string> =>
  room.bring(vault.readExhibit(caseId, file))
