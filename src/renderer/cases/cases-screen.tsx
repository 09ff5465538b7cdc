import { CaseDesk } from '#renderer/cases/case-desk.tsx'
import { ChooseVersion } from '#renderer/cases/choose-version.tsx'
import { useView } from '#renderer/shell/view.ts'
import './cases.css'

/** The list of cases, or the choice between two versions of the one that is selected. */
export const CasesScreen = () => {
  const { at } = useView()
  return at === undefined ? <CaseDesk /> : <ChooseVersion key={at} id={at} />
}
