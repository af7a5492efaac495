import type { TargetDetail } from '@hoanhap/contract/targets/target-schemas'

type Point = TargetDetail['series'][number]
export type Plotted = { readonly x: number; readonly y: number }

export type SeriesPlot = {
  /** Runs of neighbouring periods that have a value: a gap is left open, never drawn through. */
  readonly measured: readonly (readonly Plotted[])[]
  readonly asked: readonly (readonly Plotted[])[]
  /** Where each period stands, left to right. */
  readonly places: readonly number[]
  /** Values worth a line across, from 0 up. */
  readonly levels: readonly { readonly value: number; readonly y: number }[]
}

export type PlotBox = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Places a series in a box; the scale begins at 0 so that a small change does not look large. */
export function plotSeries(series: readonly Point[], box: PlotBox): SeriesPlot {
  const figures = series.flatMap((point) => [point.value ?? 0, point.expected ?? 0])
  const top = niceCeiling(Math.max(0, ...figures))
  const step = series.length < 2 ? 0 : (box.right - box.left) / (series.length - 1)
  const x = (i: number): number => (series.length < 2 ? (box.left + box.right) / 2 : box.left + i * step)
  const y = (value: number): number => box.bottom - (Math.max(0, value) / top) * (box.bottom - box.top)
  const runs = (pick: (point: Point) => number | null): Plotted[][] => {
    const all: Plotted[][] = [[]]
    for (const [i, point] of series.entries()) {
      const value = pick(point)
      if (value === null) all.push([])
      else all.at(-1)!.push({ x: x(i), y: y(value) })
    }
    return all.filter((run) => run.length > 0)
  }
  return {
    measured: runs((point) => point.value),
    asked: runs((point) => point.expected),
    places: series.map((_, i) => x(i)),
    levels: [0, top / 2, top].map((value) => ({ value, y: y(value) })),
  }
}

/** The next 1, 2, 5 or 10 times a power of ten: 1 for nothing at all. */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10
  return factor * power
}
