import { Component, type ReactNode } from 'react'
import { t } from '../text/nl'
import { ProblemPage } from './ProblemPage'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly detail: string | null
}

/** Catches what nothing else did, so it is a bug: says so and offers a fresh start, never a blank window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { detail: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }

  override render(): ReactNode {
    const { detail } = this.state
    return detail === null ? (
      this.props.children
    ) : (
      <ProblemPage message={t.problem.bug} advice={t.problem.bugAdvice} detail={detail} />
    )
  }
}
