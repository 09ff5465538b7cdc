import { constitution3Offence } from '#templates/deletion-request/en/grounds/constitution-3-offence.ts'
import { constitution3Predominance } from '#templates/deletion-request/en/grounds/constitution-3-predominance.ts'

export const constitution3 = { ...constitution3Offence, ...constitution3Predominance }
