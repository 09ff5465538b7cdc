import type { Handler } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'
import type { Ports } from '#app/ports.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'

export const makeReceipt =
  (ports: Ports): Handler<'case.receipt'> =>
  async input => {
    const { subject, assessment } = assessedCase(input)
    const { appVersion, sha256OfText: sha256 } = ports
    return receiptOf({ case: subject, assessment, law: lawPack, procedure: profile, appVersion, asOf: input.asOf, sha256 })
  }
