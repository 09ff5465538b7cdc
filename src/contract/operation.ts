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
