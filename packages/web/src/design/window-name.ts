let windowName = ''

/** What every window is called after its screen's title; each app sets its own once. */
export function nameWindows(name: string): void {
  windowName = name
}

export const windowTitle = (title: string): string => (windowName === '' ? title : `${title} · ${windowName}`)
