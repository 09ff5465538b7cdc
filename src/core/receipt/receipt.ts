import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import type { Case, Exhibit, Weighing } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Conclusion, LawPack, Reach } from '#core/law/ground.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'
import { isKept, levelsIn } from '#core/receipt/never-exported.ts'

/** The hash of a text in UTF-8, in lower-case hexadecimal. */
export type Sha256 = (text: string) => string

/** What stood behind a result, so that anyone with the same parts can reach it again. Hashes are of canonical JSON. */
export type Receipt = {
  readonly format: 'recourse-receipt'
  readonly version: 1
  /** The day the assessment was made for. */
  readonly asOf: CivilDate
  readonly appVersion: string
  readonly law: { readonly version: string; readonly checkedOn: CivilDate; readonly sha256: string }
  readonly procedure: { readonly id: string; readonly checkedOn: CivilDate; readonly sha256: string }
  readonly case: { readonly id: string; readonly codeName: string; readonly sha256: string }
  readonly alert: { readonly id?: string; readonly type?: string }
  /** The hash of the whole assessment: the same parts give the same one. */
  readonly result: { readonly sha256: string }
  /** Every ground, in pleading order. */
  readonly grounds: readonly GroundReceipt[]
  readonly plead: readonly string[]
  readonly recommended: readonly string[]
  /** As the lawyer wrote them. */
  readonly weighings: readonly Weighing[]
  /** The exhibits that a fact relied on names. */
  readonly exhibits: readonly Pick<Exhibit, 'id' | 'number' | 'title' | 'date'>[]
  /** How many facts and exhibits relied on are left out because they are never exported. The hash of the case covers them. */
  readonly kept: { readonly facts: number; readonly exhibits: number }
}

export type GroundReceipt = {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly conclusion: Conclusion
  readonly reach: Reach
  readonly weighing?: Weighing['decision']
  readonly facts: readonly ReliedFact[]
  readonly provisions: readonly { readonly id: string; readonly verification: string }[]
}

export type ReliedFact = {
  readonly fact: string
  readonly item?: string
  readonly says: string
  readonly alleged: boolean
  readonly exhibits: readonly { readonly number: number; readonly page?: number }[]
}

export type ReceiptInput = {
  readonly case: Case
  readonly assessment: Assessment
  readonly law: LawPack
  readonly procedure: { readonly id: string; readonly checkedOn: CivilDate }
  readonly appVersion: string
  readonly asOf: CivilDate
  readonly sha256: Sha256
}

/** Throws a RangeError when the assessment is not of this case, this law and this day. */
export const receiptOf = ({ case: subject, assessment, law, procedure, appVersion, asOf, sha256 }: ReceiptInput): Receipt => {
  if (assessment.caseId !== subject.id || assessment.law.version !== law.version || assessment.asOf !== asOf)
    throw new RangeError('The assessment is of another case, another law pack or another day')
  const hash = (value: unknown) => sha256(canonicalJson(value))
  const { id, type } = assessment.alert
  return {
    format: 'recourse-receipt',
    version: 1,
    asOf,
    appVersion,
    law: { version: law.version, checkedOn: law.checkedOn, sha256: hash(law) },
    procedure: { id: procedure.id, checkedOn: procedure.checkedOn, sha256: hash(procedure) },
    case: { id: subject.id, codeName: subject.codeName, sha256: hash(subject) },
    alert: { ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }) },
    result: { sha256: hash(assessment) },
    ...conclusionsOf(subject, assessment, law),
  }
}

export type Conclusions = Pick<Receipt, 'grounds' | 'plead' | 'recommended' | 'weighings' | 'exhibits' | 'kept'>

/** What a receipt says of the result itself, without any hash. */
export const conclusionsOf = (subject: Case, assessment: Assessment, { catalogue }: Pick<LawPack, 'catalogue'>): Conclusions => {
  const levels = levelsIn(subject, catalogue)
  const relied = assessment.grounds.flatMap(({ relied }) => relied)
  const named = subject.exhibits.filter(({ id }) => relied.some(({ exhibits }) => exhibits.some(exhibit => exhibit.id === id)))
  const open = named.filter(({ level }) => !isKept(level))
  const keptFacts = new Set(relied.filter(({ fact, item }) => isKept(levels(fact, item))).map(({ fact, item = '' }) => `${fact}@${item}`))
  return {
    grounds: assessment.grounds.map(ground => groundReceipt(ground, levels, new Set(open.map(({ id }) => id)))),
    plead: assessment.plead,
    recommended: assessment.routes.filter(({ recommended }) => recommended).map(({ id }) => id),
    weighings: subject.weighings,
    exhibits: open.map(({ id, number, title, date }) => ({ id, number, title, ...(date === undefined ? {} : { date }) })),
    kept: { facts: keptFacts.size, exhibits: named.length - open.length },
  }
}

const groundReceipt = (ground: GroundFound, levels: ReturnType<typeof levelsIn>, open: ReadonlySet<string>): GroundReceipt => ({
  id: ground.id,
  article: ground.article,
  title: ground.title,
  conclusion: ground.conclusion,
  reach: ground.reach,
  ...(ground.weighing === undefined ? {} : { weighing: ground.weighing.decision }),
  facts: ground.relied
    .filter(({ fact, item }) => !isKept(levels(fact, item)))
    .map(({ fact, item, says, alleged, exhibits }) => ({
      fact,
      ...(item === undefined ? {} : { item }),
      says,
      alleged,
      exhibits: exhibits.filter(({ id }) => open.has(id)).map(({ number, page }) => ({ number, ...(page === undefined ? {} : { page }) })),
    })),
  provisions: ground.authority.map(({ provision, verification }) => ({ id: provision, verification })),
})
