export { deadlineOf, listPeriods, periodOrLastClosed, periodRef } from './period-service.ts'
