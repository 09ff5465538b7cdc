import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import { assess } from '#core/assessment/assess.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'

export const makeReceipt =
  (ports: Ports): Handler<'case.receipt'> =>
  async ({ case: file, asOf, alert }) => {
    const subject = openCase(file, alert)
    const assessment = assess(subject, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
    return receiptOf({ case: subject, assessment, law: lawPack, procedure: profile, appVersion: ports.appVersion, asOf, sha256: ports.sha256OfText })
  }
