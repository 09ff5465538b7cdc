import { z } from 'zod'
import type { Problem } from '#casefile/problem.ts'
import { readCase } from '#casefile/read.ts'
import type { Case } from '#core/case/case.ts'
import type { ExchangeScope } from '#core/exchange/scope.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** exchange.json, the first file of an exchange. `state` is the SHA-256 of its case in canonical JSON; `base` that of the state both last had. */
const Exchange = z.object({
  format: z.literal('recourse-exchange'),
  version: z.literal(1),
  at: z.string(),
  from: z.object({ recipient: z.string().regex(/^age1[a-z0-9]{58}$/), name: z.string().max(200).optional() }),
  scope: z.object({ part: z.enum(['whole', 'open']), pseudonymised: z.boolean() }),
  state: Sha256,
  base: Sha256.nullable(),
  files: z.array(z.object({ path: z.string(), sha256: Sha256, bytes: z.number().int().min(0) })),
  case: z.unknown(),
})

export type ExchangeFile = Omit<z.infer<typeof Exchange>, 'case'> & { readonly scope: ExchangeScope; readonly case: Case }

export type ExchangeFileRead =
  | { readonly kind: 'exchange'; readonly exchange: ExchangeFile }
  | { readonly kind: 'refused'; readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }

export const readExchange = (text: string): ExchangeFileRead => {
  const parsed = Exchange.safeParse(jsonOf(text))
  if (!parsed.success) return { kind: 'refused', problems: [none] }
  const read = readCase(JSON.stringify(parsed.data.case), 'the case in the file')
  return read.kind === 'refused' ? read : { kind: 'exchange', exchange: { ...parsed.data, case: read.case } }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const none = {
  path: 'the file',
  reason: 'It holds no case that this version of the app can read.',
  remedy: 'Ask the sender for the file again, and update the app where theirs is newer.',
}
