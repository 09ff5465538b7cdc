import { z } from 'zod'
import type { Colleague, ExchangeAccepted, ExchangeRead, ExchangeSent, PublicKey } from '#contract/exchange-replies.ts'
import { CaseId, Given, Out, ofCase, ofKeeping, ofOutside, ofVault, operation } from '#contract/operation.ts'

const Recipient = z.string().regex(/^age1[a-z0-9]{58}$/)
const Name = z.string().trim().min(1).max(200)
const ofSettings = [...ofVault, 'vault-read-only', 'vault-unwritable', 'vault-damaged'] as const
const ofReading = [...ofCase, 'vault-damaged', 'file-unreadable', 'exchange-refused', 'exchange-not-for-us'] as const

/** Work between two vaults. A file goes out sealed for one colleague; what comes in changes nothing before it was accepted piece by piece. */
export const exchangeOperations = {
  'vault.key': operation<PublicKey>()({ effect: 'read', input: z.object({}), fails: [...ofVault] }),
  'colleague.list': operation<readonly Colleague[]>()({ effect: 'read', input: z.object({}), fails: [...ofVault, 'vault-damaged'] }),
  /** `key` is what was pasted or scanned. */
  'colleague.add': operation<readonly Colleague[]>()({
    effect: 'write',
    input: z.object({ name: Name, key: z.string().max(5000) }),
    fails: [...ofSettings, 'key-unreadable'],
  }),
  'colleague.remove': operation<readonly Colleague[]>()({ effect: 'write', input: z.object({ recipient: Recipient }), fails: [...ofSettings] }),
  'exchange.send': operation<ExchangeSent>()({
    effect: 'write',
    input: z.object({
      id: CaseId,
      to: Recipient,
      part: z.enum(['whole', 'open']),
      pseudonymised: z.boolean(),
      /** The files of its exhibits too; never with placeholders. */
      files: z.boolean(),
      out: Out,
    }),
    fails: [...ofKeeping, 'vault-damaged', ...ofOutside, 'key-unreadable'],
  }),
  'exchange.read': operation<ExchangeRead>()({ effect: 'read', input: z.object({ given: Given, into: CaseId.optional() }), fails: [...ofReading] }),
  /** Makes the differences named by their keys, as one step that can be undone; or a new case of it where `into` is left out. */
  'exchange.accept': operation<ExchangeAccepted>()({
    effect: 'write',
    input: z.object({
      given: Given,
      into: z.object({ id: CaseId, step: z.number().int().min(1) }).optional(),
      accept: z.array(z.string().max(300)).max(10_000),
    }),
    fails: [...new Set([...ofReading, ...ofKeeping, 'change-refused'] as const)],
  }),
} as const
