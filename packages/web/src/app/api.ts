import { createClient } from '@hoanhap/contract/client'
import { askToSignIn } from './sign-in-again.ts'

/** The one client of the page; after an ended session it waits for the person to sign in again, then repeats the call. */
export const api = createClient({ fetch: (input, init) => fetch(input, init), askToSignIn })
