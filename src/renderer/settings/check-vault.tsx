import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultChecked } from '#contract/vault-replies.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

const FoundList = ({ found }: { readonly found: VaultChecked['broken'] }) => (
  <ul className="problem-list">
    {found.map(({ file, problem, remedy }) => (
      <li key={`${file} ${problem}`}>
        <strong>{file}</strong> {problem}. {remedy}
      </li>
    ))}
  </ul>
)

/** Opens every file of the vault and says which are broken. Nothing is changed. */
export const CheckVault = () => {
  const { t } = useTranslation('settings')
  const { run, running, refusal, forget } = useDeed('vault.check')
  const [checked, setChecked] = useState<VaultChecked>()
  const check = async () => {
    setChecked(undefined)
    setChecked(await run({}))
  }
  return (
    <div className="stack">
      <p className="quiet">{t('vault.checkHint')}</p>
      {running && <ProgressBar label={t('vault.checking')} />}
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      {checked && checked.broken.length === 0 && <Banner tone="good" announced title={t('vault.whole', { count: checked.files })} />}
      {checked && checked.broken.length > 0 && (
        <Banner tone="bad" announced title={t('vault.broken', { count: checked.broken.length, files: checked.files })}>
          <FoundList found={checked.broken} />
        </Banner>
      )}
      {checked && checked.beside.length > 0 && (
        <Banner tone="warn" title={t('vault.beside')}>
          <FoundList found={checked.beside} />
        </Banner>
      )}
      <div className="row">
        <Button isPending={running} onPress={() => void check()}>
          {t('vault.doCheck')}
        </Button>
      </div>
    </div>
  )
}
