export { getPlanRow } from './plan-view.ts'
export type { PlanRow } from './plan-queries.ts'
export { listFollowedPlans, listPlanTargets, listPlanTasks } from './plan-contents-service.ts'
export type { VersionItemRow } from './plan-version-queries.ts'
