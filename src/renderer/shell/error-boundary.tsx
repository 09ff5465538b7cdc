import { Component } from 'react'
import { BrokenPage } from '#renderer/shell/broken-page.tsx'

/** `alone` where nothing else of the page is left. */
type Props = { readonly alone?: boolean; readonly children: React.ReactNode }

/** React catches what a page throws only through a class. Nothing of the case is lost: it lies with the host. */
export class ErrorBoundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {}

  static getDerivedStateFromError = (error: unknown) => ({ error })

  override render() {
    if (this.state.error === undefined) return this.props.children
    const page = <BrokenPage error={this.state.error} onAgain={() => this.setState({ error: undefined })} />
    return this.props.alone ? <main className="lone-page">{page}</main> : page
  }
}
