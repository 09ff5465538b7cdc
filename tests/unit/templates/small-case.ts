import { assess } from '#core/assessment/assess.ts'
import type { Answer, Case, Exhibit } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import type { Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Draft } from '#core/document/template.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { lawPack } from '#law/index.ts'
import { templates } from '#templates/index.ts'

export const asOf = day('2026-11-23')

/** A value with its exhibits, written `notice` or `notice:2`. */
export const value = (of: boolean | number | string | readonly string[], ...exhibits: readonly string[]): Answer => ({
  answer: 'value',
  value: of,
  evidence: exhibits.map(name => {
    const [exhibit = '', page] = name.split(':')
    return page === undefined ? { exhibit } : { exhibit, page: Number(page) }
  }),
})

export const at = (level: 'C0' | 'C1' | 'C2' | 'C3' | 'C4', answer: Answer): Answer => ({ ...answer, level })

export const alleged = (answer: Answer): Answer => (answer.answer === 'value' ? { ...answer, alleged: true } : answer)

const exhibit = (number: number, id: string, level: Exhibit['level'] = 'C0'): Exhibit => ({ id, number, title: `Paper on ${id}`, level })

const identity = {
  'applicant.family-name': value('Harrow', 'passport:1'),
  'applicant.forenames': value('Ines', 'passport:1'),
  'applicant.born-on': value('1980-05-04', 'passport:1'),
  'applicant.id-complete': value(true, 'passport:1'),
  'applicant.id-expires-on': value('2030-01-01', 'passport:1'),
  'submitter.capacity': value('lawyer'),
  'submitter.name': value('Paula Counsel', 'mandate:1'),
  'submitter.mandate-signed-on': value('2026-09-01', 'mandate:1'),
  'submitter.mandate-covers-access': value(true, 'mandate:1'),
  'request.language': value('en'),
}

const alert = {
  'alert.type': value('red-notice', 'notice:1'),
  'alert.requesting-state': value('Ruritania', 'notice:1'),
  'alert.issued-on': value('2024-02-01', 'notice:1'),
  'alert.known-from': value(['arrest'], 'notice:1'),
  'alert.existence-proven': value(true, 'notice:1'),
  'alert.describes-acts': value(false, 'notice:2'),
  'alert.states-time': value(false, 'notice:2'),
  'alert.states-place': value(false, 'notice:2'),
}

type Group = { readonly complete?: boolean; readonly items: readonly { readonly [fact: string]: Answer }[] }

export type Given = {
  readonly answers?: { readonly [fact: string]: Answer }
  readonly alert?: { readonly [fact: string]: Answer }
  readonly groups?: { readonly [group: string]: Group }
  readonly exhibits?: readonly Exhibit[]
  readonly weighings?: Case['weighings']
}

/** A Red Notice that describes no act: one ground stands strongly. */
export const smallCase = ({ answers = {}, alert: more = {}, groups = {}, exhibits = [], weighings = [] }: Given = {}): Case => ({
  format: 'recourse-case',
  version: 1,
  id: 'small',
  codeName: 'HARE',
  answers: { ...identity, ...answers },
  groups: Object.fromEntries(
    Object.entries({ alerts: { items: [{ ...alert, ...more }] }, ccf: { complete: true, items: [] }, ...groups }).map(([name, group]: [string, Group]) => [
      name,
      {
        ...(group.complete === undefined ? {} : { complete: group.complete }),
        items: group.items.map((item, index) => ({ id: `${name}-${index + 1}`, answers: item })),
      },
    ]),
  ),
  exhibits: [exhibit(1, 'notice'), exhibit(2, 'passport', 'C2'), exhibit(3, 'mandate', 'C2'), ...exhibits],
  weighings,
})

export const paper = exhibit

export const drafted = (document: keyof typeof templates, subject: Case, keep?: { readonly grounds?: readonly string[] }): Draft =>
  templates[document].compose({
    case: subject,
    assessment: assess(subject, lawPack, { asOf }),
    law: lawPack,
    asOf,
    language: 'en',
    ...(keep && { keep }),
  })

/** All that is printed, one line a block. */
export const printed = ({ blocks }: Letter): string => blocks.map(block => plainText(inlinesOf(block))).join('\n')

/** The numbered paragraphs as printed. */
export const paragraphs = ({ blocks }: Letter): readonly string[] =>
  blocks.flatMap(block => (block.kind === 'paragraph' && block.numbered ? [plainText(block.text)] : []))
