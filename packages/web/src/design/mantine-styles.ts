// Only the parts that the shell shows; a feature imports the layer file of what it adds (`@mantine/core/styles/X.layer.css`).
// The layer files, so that our own rules win whatever arrives later.
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/Input.layer.css'
