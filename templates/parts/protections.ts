import type { Use } from '#core/law/finding.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'

/** Protection that was granted or is asked for, the strongest status first; not one refused, excluded or revoked. */
export const protectionsOf = (clerk: Clerk): readonly { readonly status: Status; readonly item: Reader }[] =>
  clerk.asAlleged
    .items('protections')
    .items.flatMap(item => {
      const status = statuses.find(known => known === givenValue(clerk.read('protection.status', item)))
      return status === undefined ? [] : [{ status, item }]
    })
    .toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))

/** Those that the client has not refused to have confirmed. */
export const notRefused = (clerk: Clerk): ReturnType<typeof protectionsOf> =>
  protectionsOf(clerk).filter(({ item }) => !isRefused(clerk.read('protection.consent-to-confirm', item)))

export const isRefused = ({ answer }: Pick<Use, 'answer'>): boolean => answer?.answer === 'declined' || (answer?.answer === 'value' && answer.value === false)

const statuses = ['refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian', 'pending', 'humanitarian-pending', 'claimed'] as const

export type Status = (typeof statuses)[number]

export const isGranted = (status: Status): boolean => grants.includes(status)

const grants: readonly Status[] = ['refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian']
