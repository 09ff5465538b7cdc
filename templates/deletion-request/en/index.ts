import { alertWords } from '#templates/deletion-request/en/alerts.ts'
import { informationWords, measuresWords, reliefWords, repliesWords } from '#templates/deletion-request/en/closing.ts'
import { facts } from '#templates/deletion-request/en/facts.ts'
import { groundsWords } from '#templates/deletion-request/en/grounds.ts'
import { competence, dataWords, opening } from '#templates/deletion-request/en/opening.ts'
import { pleadings } from '#templates/deletion-request/en/pleadings.ts'

export const english = {
  alerts: alertWords,
  title: 'Request for deletion of data',
  header: (reference: string) => `Request for deletion · ${reference}`,
  opening,
  data: dataWords,
  facts,
  competence,
  grounds: groundsWords,
  pleadings,
  replies: repliesWords,
  information: informationWords,
  measures: measuresWords,
  relief: reliefWords,
  notes: {
    annexes: (count: number, most: number) => `${count} annexes are listed; ${most} are the most the Commission accepts.`,
    kind: 'The applicant is a minor or an entity: further papers are needed (proof of the relationship, or of registration and authority).',
  },
}

export type DeletionWords = typeof english
