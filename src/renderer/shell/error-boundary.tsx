import { Component } from 'react'
import { BrokenPage } from '#renderer/shell/broken-page.tsx'

type Props = { readonly children: React.ReactNode }

/** React catches what a page throws only through a class. Nothing of the case is lost: it lies with the host. */
export class ErrorBoundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {}

  static getDerivedStateFromError = (error: unknown) => ({ error })

  override render() {
    return this.state.error === undefined ? this.props.children : <BrokenPage error={this.state.error} onAgain={() => this.setState({ error: undefined })} />
  }
}
