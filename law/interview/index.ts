import { feedsIn } from '#core/interview/feeds.ts'
import type { InterviewLaw } from '#core/interview/interview.ts'
import type { LawPack } from '#core/law/ground.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { askedBeforeFiling } from '#law/interview/before-filing.ts'
import { sections } from '#law/interview/sections.ts'
import { summaries } from '#law/interview/summaries.ts'
import { profile } from '#law/procedure/index.ts'

/** The interview of a law pack, made ready once for many cases. */
export const interviewLawOf = (pack: LawPack): Required<InterviewLaw> => ({
  catalogue: pack.catalogue,
  sections,
  summaries,
  feeds: feedsIn(pack, { calendar: calendarLawOf(profile, pack), beforeFiling: askedBeforeFiling(pack) }),
})
