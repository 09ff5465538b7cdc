import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { assess } from '#core/assessment/assess.ts'
import { lawPack } from '#law/index.ts'

export const assessCase: Handler<'case.assess'> = async ({ case: file, asOf, alert }) =>
  assess(openCase(file, alert), lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
