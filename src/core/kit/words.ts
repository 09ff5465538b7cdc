import type { Stage } from '#core/kit/form.ts'
import type { KitFinding } from '#core/kit/kit.ts'
import type { Verification } from '#core/law/provision.ts'

// The sentences of the kit's page and list that belong to no profile.

export const sendsNothing = 'This program sends nothing. You type, upload and send it yourself, in the CCF’s Portal.'

export const forYouOnly = 'For whoever files. This page holds the client’s data: do not upload it, mail it or leave it open.'

export const namesMayDiffer = 'Screen names may differ.'

export const stepLater = 'If a file of the kit is changed, only a kit built anew shows its hash. Signed copies go beside the originals.'

export const stageTitles: { readonly [S in Stage]: string } = {
  before: 'Before you begin',
  typing: 'While you type',
  confidentiality: 'What to mark as confidential',
  sending: 'Sending',
  after: 'Afterwards',
}

export const findingHeads: { readonly [S in KitFinding['severity']]: string } = {
  block: 'Stops the kit',
  open: 'Settle before you send',
  warn: 'Look at this',
}

export const readIn: { readonly [V in Verification]: string } = {
  official: 'Read in an official text',
  secondary: 'Read in a secondary source',
  unverified: 'Not read in any source',
  conflict: 'Sources disagree',
}

export const languageNames: { readonly [language: string]: string } = { ar: 'Arabic', en: 'English', es: 'Spanish', fr: 'French' }
