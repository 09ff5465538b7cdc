import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { ledgerOf } from '#app/kit/ledger.ts'

export const listSubmissions: Handler<'submission.list'> = async ({ case: file }) => ledgerOf(openCase(file))
