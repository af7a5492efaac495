export { assessAll, figuresFor, indicatorOf, lookAt, type PlanLook } from './plan-targets.ts'
export { completenessOf, formulaOf } from './target-service.ts'
