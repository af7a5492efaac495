export { getPlanRow } from './plan-view.ts'
