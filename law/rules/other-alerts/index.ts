import type { Ground } from '#core/law/ground.ts'
import { blue } from '#law/rules/other-alerts/blue.ts'
import { green } from '#law/rules/other-alerts/green.ts'
import { silver } from '#law/rules/other-alerts/silver.ts'
import { travelDocument } from '#law/rules/other-alerts/travel-document.ts'
import { yellow } from '#law/rules/other-alerts/yellow.ts'

/** Alerts that do not ask for an arrest, each by its own purpose. */
export const otherAlerts: readonly Ground[] = [blue, green, yellow, silver, travelDocument]
