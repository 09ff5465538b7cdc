import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '#contract/bridge.ts'
import { Board } from './board.tsx'

// The face, for now one window that reads a case and shows its board. The desktop issue builds the rest.

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

const root = document.getElementById('root')
if (root && window.bridge) {
  createRoot(root).render(
    <StrictMode>
      <Board bridge={window.bridge} />
    </StrictMode>,
  )
}
