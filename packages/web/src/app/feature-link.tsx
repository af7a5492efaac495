import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/**
 * A link to a screen of another feature: shown only when this installation has that screen. (Features know each
 * other's paths, listed here, and nothing else of each other.)
 */
export type FeaturePath =
  | '/plans'
  | '/plans/$planId'
  | '/plans/$planId/targets'
  | '/returns'
  | '/returns/open'
  | '/returns/queue'
  | '/returns/$returnId'
  | '/reports'

export function FeatureLink(props: {
  readonly to: FeaturePath
  readonly params?: Readonly<Record<string, string>>
  readonly search?: Readonly<Record<string, string | number>>
  readonly className?: string | undefined
  /** Show the words even where there is nothing to link to. */
  readonly otherwise?: boolean
  readonly children: ReactNode
}) {
  const router = useRouter()
  const known: Readonly<Record<string, unknown>> = router.routesByPath
  if (known[props.to] === undefined) return props.otherwise === true ? props.children : null
  const target = {
    to: props.to,
    params: props.params ?? {},
    search: (now: object) => ({ ...now, ...props.search }),
  }
  return (
    <Link {...(target as { to: string })} className={props.className}>
      {props.children}
    </Link>
  )
}
