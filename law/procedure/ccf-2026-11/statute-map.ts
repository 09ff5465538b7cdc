import { conflict, official, secondary, unread } from '#law/procedure/basis.ts'
import type { StatuteArticle } from '#law/procedure/profile.ts'

/** The numbers to cite in 2026. The wording is still to be compared. */
export const statuteMap = [
  { article: 3, topic: 'Competence, powers, binding decisions', provision: 'ccf-statute-3', ...official('p12'), caveat: 'Only the opening was read.' },
  { article: 19, topic: 'Access to the information system', provision: 'ccf-statute-19', ...secondary('p12'), caveat: 'Only a reference was read.' },
  { article: 20, topic: 'Confidentiality', provision: 'ccf-statute-20', ...secondary('p30', 'p06') },
  { article: 21, topic: 'Consultation and cooperation', provision: 'ccf-statute-21', ...secondary('p30') },
  { article: 22, topic: 'Experts', provision: 'ccf-statute-22', ...official('p10'), caveat: 'Only a reference was read.' },
  { article: 26, topic: 'Power to check and decide', provision: 'ccf-statute-26', ...secondary('p12'), caveat: 'Only a reference was read.' },
  { article: 28, topic: 'Powers of the Requests Chamber', provision: 'ccf-statute-28', ...unread },
  { article: 29, topic: 'Right to submit requests', provision: 'ccf-statute-29', ...official('p11') },
  { article: 30, topic: 'Conditions of admissibility', provision: 'ccf-statute-30', ...secondary('p18') },
  { article: 31, topic: 'Submission, one point of contact', provision: 'ccf-statute-31', ...secondary('p16') },
  { article: 32, topic: 'Check of admissibility', provision: 'ccf-statute-32', ...unread },
  { article: 33, topic: 'Identification and examination of data', provision: 'ccf-statute-33', ...secondary('p16', 'p23') },
  { article: 34, topic: 'Additional information', provision: 'ccf-statute-34', ...secondary('p16') },
  { article: 35, topic: 'Communication of information', provision: 'ccf-statute-35', ...secondary('p16', 'p24') },
  { article: 36, topic: 'Conduct of proceedings', provision: 'ccf-statute-36', ...conflict('One source cites 36(2) for corrective measures.', 'p37') },
  { article: 37, topic: 'Provisional measures', provision: 'ccf-statute-37', ...secondary('p19', 'p20') },
  { article: 38, topic: 'Decisions', provision: 'ccf-statute-38', ...secondary('p37') },
  { article: 39, topic: 'Remedies', provision: 'ccf-statute-39', ...conflict('One source cites 36(2) for corrective measures.', 'p37') },
  { article: 40, topic: 'Time limits', provision: 'ccf-statute-40', ...secondary('p16') },
  { article: 41, topic: 'Implementation and notification', provision: 'ccf-statute-41', ...secondary('p37') },
  { article: 42, topic: 'Revision', provision: 'ccf-statute-42', ...secondary('p36j', 'p18') },
  { article: 44, topic: 'Publication', provision: 'ccf-statute-44', ...secondary('p64') },
] as const satisfies readonly StatuteArticle[]
