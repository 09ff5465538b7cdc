import { articlesOf } from '#core/assessment/articles.ts'
import type { Assessment, Cited, FactorFound, GroundFound } from '#core/assessment/assessment.ts'
import { type Concluded, conclude, type Readers } from '#core/assessment/conclude.ts'
import { contextByGround } from '#core/assessment/context.ts'
import { inPleadingOrder, isPleaded } from '#core/assessment/order.ts'
import { reliedFacts } from '#core/assessment/relied.ts'
import { routesOf } from '#core/assessment/routes.ts'
import { trapsOf } from '#core/assessment/traps.ts'
import { movesOf, openUnknowns } from '#core/assessment/would-change.ts'
import type { Case } from '#core/case/case.ts'
import { addDays, type CivilDate } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { explain, speakerOf } from '#core/law/explain.ts'
import type { Factor, Ground, LawPack } from '#core/law/ground.ts'
import type { Speaker } from '#core/law/operators/operator.ts'
import { givenValue, indexOf, readerOf } from '#core/law/reader.ts'

/** `alert` names the item of `alerts` to assess; left out, the one the case challenges, else the first. */
export type AssessOptions = { readonly asOf: CivilDate; readonly alert?: string }

/** A law pack made ready once, for many assessments. */
export type Assessor = (subject: Case, options: AssessOptions) => Assessment

export const assessorOf = (pack: LawPack): Assessor => {
  const index = indexOf(pack.catalogue)
  const speaker = speakerOf(pack.catalogue)

  return (subject, { asOf, alert = subject.challenges }) => {
    const readers: Readers = {
      established: readerOf(index, subject, { asOf, trust: 'established', ...(alert === undefined ? {} : { alert }) }),
      asAlleged: readerOf(index, subject, { asOf, trust: 'as-alleged', ...(alert === undefined ? {} : { alert }) }),
    }
    const context = contextByGround(pack, subject, readers)
    const found = pack.grounds.map(ground => ({
      ground,
      found: { ...groundFound(ground, readers, subject, pack, speaker), context: context.get(ground.id) ?? [] },
    }))
    const ordered = inPleadingOrder(found, pack.narrowestFirst)
    const plead = ordered.filter(isPleaded).map(({ id }) => id)
    const type = readers.asAlleged.read('alert.type')
    const alertType = givenValue(type)
    return {
      caseId: subject.id,
      codeName: subject.codeName,
      alert: {
        ...(type.item === undefined ? {} : { id: type.item }),
        ...(typeof alertType === 'string' ? { type: alertType } : {}),
        others: Math.max(0, (subject.groups['alerts']?.items.length ?? 0) - 1),
      },
      asOf,
      law: { version: pack.version, checkedOn: pack.checkedOn, stale: addDays(pack.checkedOn, pack.staleAfterDays) < asOf },
      articles: articlesOf(pack, ordered),
      grounds: ordered,
      plead,
      routes: routesOf(pack, readers, speaker, plead.length > 0),
      traps: trapsOf(pack, readers),
    }
  }
}

/** For a single assessment; keep an assessor where there are many. */
export const assess = (subject: Case, pack: LawPack, options: AssessOptions): Assessment => assessorOf(pack)(subject, options)

const groundFound = (ground: Ground, readers: Readers, subject: Case, pack: LawPack, speaker: Speaker): Omit<GroundFound, 'context'> => {
  const concluded = conclude(ground, readers)
  const weighing = subject.weighings.find(({ ground: id }) => id === ground.id)
  const alertType = givenValue(readers.asAlleged.read('alert.type'))
  const factor = ({ when, ...said }: Factor): FactorFound => ({ ...said, truth: evaluate(when, readers.asAlleged).truth })
  const authority = citedFor(ground, typeof alertType === 'string' ? alertType : undefined, pack)
  const held = concluded.conclusion === 'strong' && authority.every(({ verification }) => verification === 'unverified')
  return {
    id: ground.id,
    article: ground.article,
    role: ground.role,
    title: ground.title,
    says: ground.says,
    reach: concluded.reach,
    conclusion: held ? 'arguable' : concluded.conclusion,
    ...(weighing && { weighing }),
    because: explain(telling(concluded), speaker),
    for: ground.for.map(factor).filter(isPresent),
    against: [...(held ? [lawNotRead] : []), ...ground.against.map(factor).filter(isPresent)],
    relied: reliedFacts(concluded, subject, speaker),
    authority,
    decisions: ground.decisions.flatMap(id => pack.decisions[id] ?? []),
    rebuttal: ground.rebuttal,
    wouldChange: movesOf(concluded, speaker),
    unknowns: openUnknowns(concluded),
    ...(ground.discretion === undefined ? {} : { discretion: { question: ground.discretion, decided: weighing !== undefined } }),
    proof: ground.proof,
  }
}

/** A ground that rests on provisions nobody has read cannot stand strongly, however clear the facts. */
const lawNotRead: FactorFound = {
  says: 'None of these provisions was read in any source. Compare them with the official text: until then the ground is held to arguable.',
  weight: 'medium',
  truth: 'yes',
}

const citedFor = (ground: Ground, alertType: string | undefined, pack: LawPack): readonly Cited[] =>
  ground.authority
    .filter(({ alerts }) => alerts === undefined || alertType === undefined || alerts.includes(alertType))
    .map(({ provision, reach = 'direct' }) => ({
      provision,
      short: pack.provisions[provision]?.short ?? provision,
      verification: pack.provisions[provision]?.verification ?? 'unverified',
      reach,
    }))

/** The test that made the conclusion what it is. */
const telling = ({ conclusion, strong, arguable, weak, unless }: Concluded) => {
  if (conclusion === 'strong') return strong
  if (conclusion === 'weak' && weak) return weak
  if (conclusion === 'does-not-stand' && unless?.truth === 'yes') return unless
  return arguable
}

const isPresent = ({ truth }: FactorFound) => truth !== 'no'
