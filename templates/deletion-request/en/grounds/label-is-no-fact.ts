import { type Said, value } from '#templates/pleading.ts'

/** Said of a charge that names organised crime and describes none. */
export const labelIsNoFact: Said = [
  'The charge of ',
  value('charge.label'),
  ' is said to be linked with organised crime. That is a label. No fact in the data connects the applicant with a serious crime or with an organised group.',
]
