import { z } from 'zod'
import type { ErrorCode } from '#contract/errors.ts'
import { isCivilDate } from '#core/civil-date.ts'

export type Operation<I extends z.ZodType, O> = {
  /** `read` changes nothing that is kept. */
  readonly effect: 'read' | 'write'
  readonly input: I
  readonly fails: readonly ErrorCode[]
  /** Only a type: what the operation answers with. */
  readonly answers?: O
}

export const operation =
  <O>() =>
  <I extends z.ZodType>(of: { effect: 'read' | 'write'; input: I; fails: readonly ErrorCode[] }): Operation<I, O> =>
    of

export const Day = z.string().refine(isCivilDate, 'a day is written YYYY-MM-DD and stands in the calendar')

/** A file as the host read it: its text, and the name to use in messages. */
export const NamedText = z.object({ name: z.string(), text: z.string() })

/** Of a case in the vault. */
export const CaseId = z.string().regex(/^[0-9a-f]{32}$/, 'an id of a case in the vault')

/** A case of the vault, or a file beside it. */
export const CaseSource = z.union([NamedText, z.strictObject({ id: CaseId })])

/** What every operation on the vault may refuse with. */
export const ofVault = ['vault-none', 'vault-locked'] as const

/** What a case named by its id may refuse with. */
export const ofCase = [...ofVault, 'case-not-found', 'case-damaged'] as const

/** What keeping something in the vault may refuse with. */
export const ofKeeping = [...ofCase, 'vault-read-only', 'case-changed-underneath', 'vault-unwritable'] as const

/** A file that lies outside the vault, by the name the host was given it under: what `POST /files` answered, or a path on a command line. */
export const Given = z.string().min(1).max(4096)

/** Where a command line wants a new file. A host with a window hands it over by a ticket and looks at no path. */
export const Out = z.string().min(1).max(4096).optional()

/** What making a file outside the vault may refuse with. */
export const ofOutside = ['output-exists', 'folder-unwritable'] as const
