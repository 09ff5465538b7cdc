import { Checkbox as Box, type CheckboxProps as BoxProps } from 'react-aria-components'
import { Icon } from '#renderer/ui/icon.tsx'
import './choice.css'

export type CheckboxProps = Omit<BoxProps, 'className' | 'children' | 'style'> & { readonly children: React.ReactNode; readonly hint?: React.ReactNode }

export const Checkbox = ({ children, hint, ...rest }: CheckboxProps) => (
  <Box {...rest} className="choice">
    {({ isIndeterminate }) => (
      <>
        <span className="choice-mark box">
          <Icon name={isIndeterminate ? 'dash' : 'check'} />
        </span>
        <span>
          {children}
          {hint && <span className="field-hint choice-hint">{hint}</span>}
        </span>
      </>
    )}
  </Box>
)
