import { type ComponentType, lazy } from 'react'
import type { ScreenName } from '#renderer/shell/screen-names.ts'

/** Each screen is a chunk of its own, fetched when it is first shown. */
export const screens: { readonly [S in ScreenName]: ComponentType } = {
  vault: lazy(() => import('#renderer/vault/vault-screen.tsx').then(({ VaultScreen }) => ({ default: VaultScreen }))),
  cases: lazy(() => import('#renderer/cases/cases-screen.tsx').then(({ CasesScreen }) => ({ default: CasesScreen }))),
  situation: lazy(() => import('#renderer/situation/situation-screen.tsx').then(({ SituationScreen }) => ({ default: SituationScreen }))),
  assessment: lazy(() => import('#renderer/assessment/assessment-screen.tsx').then(({ AssessmentScreen }) => ({ default: AssessmentScreen }))),
  route: lazy(() => import('#renderer/route/route-screen.tsx').then(({ RouteScreen }) => ({ default: RouteScreen }))),
  drafts: lazy(() => import('#renderer/drafts/drafts-screen.tsx').then(({ DraftsScreen }) => ({ default: DraftsScreen }))),
  evidence: lazy(() => import('#renderer/evidence/evidence-screen.tsx').then(({ EvidenceScreen }) => ({ default: EvidenceScreen }))),
  client: lazy(() => import('#renderer/client/client-screen.tsx').then(({ ClientScreen }) => ({ default: ClientScreen }))),
  calendar: lazy(() => import('#renderer/calendar/calendar-screen.tsx').then(({ CalendarScreen }) => ({ default: CalendarScreen }))),
  filing: lazy(() => import('#renderer/filing/filing-screen.tsx').then(({ FilingScreen }) => ({ default: FilingScreen }))),
  library: lazy(() => import('#renderer/library/library-screen.tsx').then(({ LibraryScreen }) => ({ default: LibraryScreen }))),
  settings: lazy(() => import('#renderer/settings/settings-screen.tsx').then(({ SettingsScreen }) => ({ default: SettingsScreen }))),
}
