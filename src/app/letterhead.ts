import type { Firm } from '#contract/settings.ts'
import type { Letter } from '#core/document/letter.ts'
import { underLetterhead } from '#templates/under-letterhead.ts'

/** The paper under the firm's letterhead, where it carries one and the firm is named. */
export const underTheFirm = (letter: Letter, document: string, { name, address, phone, email, website, logo }: Firm): Letter => {
  if (name === '' || !underLetterhead.includes(document)) return letter
  const reach = [phone, email, website].filter(part => part !== '').join(' · ')
  const lines = [...address, reach].filter(line => line !== '')
  return { ...letter, blocks: [{ kind: 'letterhead', name, lines, ...(logo === null ? {} : { logo }) }, ...letter.blocks] }
}
