import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The file in the browser's own reader, where ours cannot read it. */
export const BrowserFrame = ({ blob, name }: { readonly blob: Blob; readonly name: string }) => {
  const { t } = useTranslation('evidence')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return (
    <>
      <p className="quiet small">{t('preview.browser')}</p>
      {address !== undefined && <iframe className="evidence-frame" title={name} src={address} />}
    </>
  )
}
