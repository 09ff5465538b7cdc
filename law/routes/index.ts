import type { Route } from '#core/law/ground.ts'
import { access } from '#law/routes/access.ts'
import { deletion } from '#law/routes/deletion.ts'
import { notThisTool } from '#law/routes/not-this-tool.ts'
import { preEmptive } from '#law/routes/pre-emptive.ts'
import { provisionalMeasures } from '#law/routes/provisional-measures.ts'
import { revision } from '#law/routes/revision.ts'

/** The ways a case can go, in order of precedence: the first main route that stands is recommended. */
export const routes: readonly Route[] = [notThisTool, revision, preEmptive, deletion, access, provisionalMeasures]
