import type { Ground } from '#core/law/ground.ts'
import { discreditedJudge } from '#law/rules/constitution-2/discredited-judge.ts'
import { fairTrial } from '#law/rules/constitution-2/fair-trial.ts'
import { health } from '#law/rules/constitution-2/health.ts'
import { inAbsentia } from '#law/rules/constitution-2/in-absentia.ts'
import { internationalFinding } from '#law/rules/constitution-2/international-finding.ts'
import { lawfulness } from '#law/rules/constitution-2/lawfulness.ts'
import { life } from '#law/rules/constitution-2/life.ts'
import { persecution } from '#law/rules/constitution-2/persecution.ts'
import { pressure } from '#law/rules/constitution-2/pressure.ts'
import { retroactiveLaw } from '#law/rules/constitution-2/retroactive-law.ts'
import { torture } from '#law/rules/constitution-2/torture.ts'

/** Human rights: Article 2 of the Constitution and Article 11 of the Rules. */
export const constitution2: readonly Ground[] = [
  torture,
  life,
  internationalFinding,
  persecution,
  fairTrial,
  discreditedJudge,
  inAbsentia,
  retroactiveLaw,
  lawfulness,
  health,
  pressure,
]
