import type { CivilDate } from '#core/civil-date.ts'

/** The day on this machine, in its own time zone. */
export const today = (now: Date = new Date()): CivilDate => {
  const padded = (number: number, length: number) => String(number).padStart(length, '0')
  // seam: built from the parts of a real date
  return `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}` as CivilDate
}

/** The present instant as RFC 5545 writes it in UTC: 20261123T080000Z. */
export const utcStamp = (now: Date = new Date()): string => now.toISOString().replace(/[-:]|\.\d{3}/g, '')
