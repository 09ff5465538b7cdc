import type { Decisions } from '#law/decisions/decisions.ts'
import { published2017To2018 } from '#law/decisions/published-2017-2018.ts'
import { published2019To2025 } from '#law/decisions/published-2019-2025.ts'
import { reported } from '#law/decisions/reported.ts'

/** Published decisions to show beside a ground. The CCF chose what to publish: never counted, never shown as a rate. */
export const decisions = { ...published2017To2018, ...published2019To2025, ...reported } as const satisfies Decisions
