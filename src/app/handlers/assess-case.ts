import type { Handler } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'

export const assessCase: Handler<'case.assess'> = async input => assessedCase(input).assessment
