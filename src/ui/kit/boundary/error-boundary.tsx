import { Component, type ReactNode } from 'react'
import type { Place } from '../../base/report/place'
import { report } from '../../base/report/report'
import { PartError } from './part-error'

/** What a boundary knows of what broke within it. */
export interface Failure {
  /** True when nothing is wrong but that a part of the build could not be fetched. */
  readonly isUnfetched: boolean
  /** Shows what stands within the boundary again; what could not be fetched is fetched again. */
  readonly retry: () => void
}

interface ErrorBoundaryProps {
  readonly children: ReactNode
  readonly where: Place
  /** What stands there instead once something broke; default nothing. */
  readonly fallback?: (failure: Failure) => ReactNode
  /** Called when something broke. */
  readonly onCatch?: (failure: Failure) => void
}

interface ErrorBoundaryState {
  /** In an object, for anything can be thrown, also undefined. */
  readonly broken: { readonly cause: unknown } | null
}

/**
 * Keeps what breaks while it is being shown, or a part that cannot be fetched, from blanking the rest of the page, and
 * reports it.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: null }

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { broken: { cause } }
  }

  override componentDidCatch(cause: unknown): void {
    if (cause instanceof PartError) cause.renew()
    report(cause, this.props.where)
    this.props.onCatch?.(this.failureOf(cause))
  }

  private readonly retry = () => this.setState({ broken: null })

  private failureOf(cause: unknown): Failure {
    return { isUnfetched: cause instanceof PartError, retry: this.retry }
  }

  override render(): ReactNode {
    const { broken } = this.state
    return broken ? this.props.fallback?.(this.failureOf(broken.cause)) : this.props.children
  }
}
