import type { Given, GivenValue } from '#core/law/ground.ts'
import type { AlertType } from '#law/facts/alert.ts'

type Answers = { readonly [fact: string]: GivenValue }
type Groups = NonNullable<Given['groups']>

/** The groups of an example: one alert, and what else is recorded. */
export const alertOf = (type: AlertType, answers: Answers = {}, groups: Groups = {}): Groups => ({ alerts: [{ 'alert.type': type, ...answers }], ...groups })

export const redNotice = (answers: Answers = {}, groups: Groups = {}): Groups => alertOf('red-notice', answers, groups)

export const diffusion = (answers: Answers = {}, groups: Groups = {}): Groups => alertOf('diffusion', answers, groups)
