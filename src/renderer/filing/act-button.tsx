import { useTranslation } from 'react-i18next'
import type { Catalogue } from '#core/law/fact.ts'
import type { Action } from '#core/preflight/lint.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The way to what mends a finding: a question, an exhibit, a paragraph. Nothing where it is mended outside the program. */
export const ActButton = ({ action, says, catalogue }: { readonly action: Action; readonly says: string; readonly catalogue: Catalogue }) => {
  const { t } = useTranslation('filing')
  const go = useGo()
  if (action.kind === 'none') return null
  const open = () => {
    if (action.kind === 'answer') go('situation', { at: questionAt(catalogue, action.fact, action.item) })
    if (action.kind === 'exhibit') go('evidence', action.exhibit === undefined ? {} : { at: action.exhibit })
    if (action.kind === 'edit') go('drafts', { at: action.paragraph === undefined ? action.paper : `${action.paper}#${action.paragraph}` })
  }
  return (
    <Button size="small" aria-label={`${t(`act.${action.kind}`)}: ${says}`} onPress={open}>
      {t(`act.${action.kind}`)}
    </Button>
  )
}
