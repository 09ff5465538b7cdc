import { useTranslation } from 'react-i18next'
import type { Firm } from '#contract/settings.ts'
import { Letterhead } from '#renderer/settings/letterhead.tsx'
import { LogoField } from '#renderer/settings/logo-field.tsx'
import { useSettingsAtWork } from '#renderer/settings/settings-context.ts'
import { useTypedSetting } from '#renderer/settings/use-typed-setting.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type OneLine = 'name' | 'phone' | 'email' | 'website'

const longest = 200
const mostLines = 6

/** Who writes, as the papers carry it, beside the letterhead as it will look. */
export const FirmSection = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettingsAtWork()
  const { firm } = settings
  const keep = (patch: Partial<Firm>, field?: string) => void change({ firm: { ...firm, ...patch } }, field)
  return (
    <div className="settings-firm">
      <div className="stack">
        <Line of="name" firm={firm} keep={keep} />
        <Address firm={firm} keep={keep} />
        <Line of="phone" firm={firm} keep={keep} />
        <Line of="email" firm={firm} keep={keep} />
        <Line of="website" firm={firm} keep={keep} />
        <LogoField logo={firm.logo} onLogo={logo => keep({ logo })} />
        <Segmented
          label={t('firm.paper')}
          hint={t('firm.paperHint')}
          options={[
            { id: 'a4', label: t('firm.a4') },
            { id: 'us-letter', label: t('firm.usLetter') },
          ]}
          value={settings.paper}
          onChange={paper => void change({ paper })}
        />
      </div>
      <Letterhead firm={firm} />
    </div>
  )
}

type FieldProps = { readonly firm: Firm; readonly keep: (patch: Partial<Firm>, field: string) => void }

const Line = ({ of, firm, keep }: FieldProps & { readonly of: OneLine }) => {
  const { t } = useTranslation('settings')
  const typed = useTypedSetting(firm[of], text => text.length <= longest && text.trim() !== firm[of] && keep({ [of]: text.trim() }, of))
  const problem = typed.value.length > longest ? t('firm.long') : undefined
  return <TextField label={t(`firm.${of}`)} {...(of === 'name' ? { hint: t('firm.nameHint') } : {})} problem={problem} autoComplete="off" {...typed} />
}

const Address = ({ firm, keep }: FieldProps) => {
  const { t } = useTranslation('settings')
  const kept = firm.address.join('\n')
  const typed = useTypedSetting(kept, text => {
    const address = linesOf(text)
    if (problemOf(address) === undefined && address.join('\n') !== kept) keep({ address: [...address] }, 'address')
  })
  const problem = problemOf(linesOf(typed.value))
  return <TextArea label={t('firm.address')} hint={t('firm.addressHint')} problem={problem && t(`firm.${problem}`)} rows={3} {...typed} />
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

const problemOf = (lines: readonly string[]): 'long' | 'manyLines' | undefined =>
  lines.length > mostLines ? 'manyLines' : lines.some(line => line.length > longest) ? 'long' : undefined
