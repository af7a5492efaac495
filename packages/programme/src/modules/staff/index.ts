export { displayNames } from './staff-service.ts'
