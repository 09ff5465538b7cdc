import { profile } from '#law/procedure/index.ts'
import { procedureRows } from '#renderer/library/procedure-rows.ts'

// The procedure as lines, worked out once.

export const rows = procedureRows(profile)
export const procedure = { id: profile.id, checkedOn: profile.checkedOn, sessions: profile.sessions }
