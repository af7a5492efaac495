import { createTheme } from '@mantine/core'

/**
 * Mantine's part of the design. Colours, spacing and type live in `tokens.css`: Mantine's own style tag is switched off,
 * so that the content security policy needs no inline styles.
 */
export const theme = createTheme({
  primaryColor: 'teal',
  defaultRadius: 'md',
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  respectReducedMotion: true,
  focusRing: 'never',
  // Readable at arm's length and touchable with a thumb.
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
  },
})
