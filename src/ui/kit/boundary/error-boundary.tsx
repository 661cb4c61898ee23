import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What stands there instead once something broke; default nothing. */
  readonly fallback?: ReactNode
  /** Called when something broke. */
  readonly onCatch?: () => void
}

/** Keeps what breaks while it is being shown, or a part that cannot be fetched, from blanking the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    this.props.onCatch?.()
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children
  }
}
