import './mantine-styles.ts'
import './typeface.css'
import './tokens.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { theme } from './theme.ts'

/** Puts the design around an app: theme, colours by the person's choice or the device's, and the heavier weight later. */
export function AppDesign(props: { readonly children: ReactNode }) {
  useEffect(() => {
    // After the first paint: one weight is enough to read by.
    void import('./typeface-heavy.css')
  }, [])
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {props.children}
    </MantineProvider>
  )
}
