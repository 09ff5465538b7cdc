import '#renderer/theme/tokens.css'
import '#renderer/theme/base.css'
import { createRoot } from 'react-dom/client'
import type { Settings } from '#contract/settings.ts'
import { showTheme } from '#renderer/theme/theme.ts'
import { startWords } from '#renderer/words/index.ts'
import { Gallery } from './gallery.tsx'

// seam: set by look.ts
const { settings } = (globalThis as unknown as { readonly lookAt: { readonly settings: Settings } }).lookAt
showTheme(document.documentElement, settings)
await startWords()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
