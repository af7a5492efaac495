export {
  isVisible,
  isWithin,
  listChildren,
  requireUnitAlive,
  requireUnitWithin,
  searchUnits,
  unitRef,
} from './unit-service.ts'
