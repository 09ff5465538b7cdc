import { constitution2Person } from '#templates/deletion-request/en/grounds/constitution-2-person.ts'
import { constitution2Trial } from '#templates/deletion-request/en/grounds/constitution-2-trial.ts'

export const constitution2 = { ...constitution2Person, ...constitution2Trial }
