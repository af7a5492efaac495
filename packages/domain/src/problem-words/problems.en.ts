import type { ProblemWords } from './problem-words.ts'

const unchanged = 'Nothing was changed; what was saved is intact.'
const typed = 'What you typed is still on the screen.'
const file = 'The software kept no copy of the file; what was saved is intact.'

/** Each refusal: what happened, what to do, and that nothing was lost. */
export const words = {
  'request/invalid': {
    what: 'What was sent is not in the expected form.',
    next: 'Check the marked fields and send again.',
    kept: typed,
  },
  'request/too-large': {
    what: 'What was sent is too large.',
    next: 'Shorten it or split it, then send again.',
    kept: typed,
  },
  'request/not-found': {
    what: 'There is nothing at this address.',
    next: 'Check the address or go to the first page.',
    kept: unchanged,
  },
  'request/bad-text': {
    what: 'The text holds invisible control characters.',
    next: 'Paste it again as plain text, then send.',
    kept: typed,
  },
  'request/cross-site': {
    what: 'The request came from another site and was blocked.',
    next: "Open the software at your unit's own address and try again.",
    kept: unchanged,
  },
  'request/wrong-host': {
    what: 'This service answers under its own address only.',
    next: 'Open the address that begins with {{host}}.',
    kept: unchanged,
  },
  'request/repeated-differently': {
    what: 'The same sending arrived twice with different content.',
    next: 'Reload to see what was received, then continue.',
    kept: 'What was received first is intact.',
  },
  'system/unexpected': {
    what: 'The software met an unexpected error.',
    next: 'Try again; if it happens again, give the administrator the incident id.',
    kept: unchanged,
  },
  'system/busy': {
    what: 'The server is busy or restarting.',
    next: 'Wait a minute and try again.',
    kept: typed,
  },
  'system/disk-full': {
    what: 'The server has no room left.',
    next: 'Ask the administrator to free some space, then try again.',
    kept: 'This save was not accepted; what was saved before is intact.',
  },
  'system/already-set-up': {
    what: 'The software has already been set up.',
    next: 'Sign in with the administrator account.',
    kept: unchanged,
  },
  'database/folder-in-use': {
    what: 'The data folder is open in another program.',
    next: 'Stop that program, or give the command through it.',
    kept: unchanged,
  },
  'database/migration-changed': {
    what: 'The upgrade step {{name}} was edited after it had run.',
    next: 'Use the installed release as it is; upgrade steps are never edited.',
    kept: unchanged,
  },
  'database/migration-missing': {
    what: 'The upgrade step {{name}}, which the database has run, is missing.',
    next: 'Use the installed release or a newer one.',
    kept: unchanged,
  },
  'database/migration-out-of-order': {
    what: 'The upgrade step {{name}} stands before one that has already run.',
    next: 'Rename the new step so that it comes last.',
    kept: unchanged,
  },
  'database/not-migrated': {
    what: 'The database has not been upgraded for this release.',
    next: "Run the upgrade with the owner's login.",
    kept: unchanged,
  },
  'database/owner-needed': {
    what: "The address of the owner's login is missing.",
    next: 'Set DATABASE_OWNER_URL and start again.',
    kept: unchanged,
  },
  'database/server-too-old': {
    what: 'The PostgreSQL server is too old.',
    next: 'Use PostgreSQL {{floor}} or newer.',
    kept: unchanged,
  },
  'database/unsafe-login': {
    what: "The application's login may do too much.",
    next: 'Use a login that owns no table and does not administer the server.',
    kept: unchanged,
  },
  'network/offline': {
    what: 'The server cannot be reached.',
    next: 'Check the network and try again.',
    kept: typed,
  },
  'network/timeout': {
    what: 'The server has not answered.',
    next: 'The network may be slow; try again: sent twice still counts once.',
    kept: typed,
  },
  'network/captive-portal': {
    what: 'The network answers in place of the server (usually a Wi-Fi sign-in page).',
    next: 'Sign in to the Wi-Fi or change the network, then try again.',
    kept: 'This sending was not received; what you typed is still on the screen.',
  },
  'auth/signed-out': { what: 'Your session has ended.', next: 'Sign in again to continue.', kept: typed },
  'auth/wrong-credentials': {
    what: 'The user name or the password is not right.',
    next: 'Check the Vietnamese input method and Caps Lock, then type them again.',
    kept: unchanged,
  },
  'auth/second-factor-needed': {
    what: 'The second step of sign-in is missing.',
    next: 'Type the 6 digits shown by your authenticator app.',
    kept: typed,
  },
  'auth/wrong-code': {
    what: 'The code is wrong or was already used.',
    next: 'Wait for the next code (30 seconds) and check the clock of your phone.',
    kept: unchanged,
  },
  'auth/too-many-tries': {
    what: 'Too many tries.',
    next: 'Wait a few minutes and try again, or ask the administrator for a reset.',
    kept: unchanged,
  },
  'auth/not-permitted': {
    what: 'This account may not do that.',
    next: 'If it is your task, ask the administrator for the permission.',
    kept: unchanged,
  },
  'auth/second-factor-required': {
    what: 'This needs two-step sign-in.',
    next: 'Turn it on in the account page and try again.',
    kept: unchanged,
  },
  'account/not-found': {
    what: 'There is no such account.',
    next: 'Reload the list; it may belong to another unit.',
    kept: unchanged,
  },
  'account/user-name-taken': { what: 'This user name is taken.', next: 'Choose another one.', kept: typed },
  'account/bad-user-name': {
    what: 'This user name is not in the expected form.',
    next: 'Use small letters without diacritics, digits, points or hyphens; at least 3.',
    kept: typed,
  },
  'account/weak-password': {
    what: 'The password is too short or too easy to guess.',
    next: 'Use at least 12 characters, for example four unrelated words.',
    kept: 'The old password still works.',
  },
  'account/same-password': {
    what: 'The new password is the old one.',
    next: 'Choose another one.',
    kept: 'The old password still works.',
  },
  'account/link-invalid': {
    what: 'This link was used, has expired or is wrong.',
    next: 'Ask the administrator for a new one.',
    kept: unchanged,
  },
  'account/needs-second-administrator': {
    what: 'This needs another administrator to confirm.',
    next: 'Ask a second administrator to open the account and confirm.',
    kept: 'The request is still waiting.',
  },
  'account/own-account': {
    what: 'You cannot do this to your own account.',
    next: 'Ask another administrator.',
    kept: unchanged,
  },
  'account/last-administrator': {
    what: 'This is the last active administrator.',
    next: 'Invite another administrator first.',
    kept: unchanged,
  },
  'account/wrong-status': {
    what: 'The account is not in a state that allows this.',
    next: 'Reload to see its present state.',
    kept: unchanged,
  },
  'account/grant-outside-scope': {
    what: 'This unit lies outside what you administer.',
    next: 'Choose a unit within your own.',
    kept: typed,
  },
  'account/refusals-not-accepted': {
    what: 'What the software refuses to do was not accepted.',
    next: 'Read and accept it in the first step, then continue.',
    kept: typed,
  },
  'unit/not-found': {
    what: 'This unit is not within the reach of the account.',
    next: 'Choose another unit.',
    kept: unchanged,
  },
  'unit/ended': {
    what: 'This unit has ended (merged or split).',
    next: 'Choose the unit of today, or a period when it existed.',
    kept: unchanged,
  },
  'period/unknown': {
    what: 'There is no such reporting period.',
    next: 'Choose one from the list.',
    kept: unchanged,
  },
  'period/not-open': {
    what: 'This period is not open or is locked.',
    next: 'Choose the open period.',
    kept: unchanged,
  },
  'file/empty': {
    what: 'This file is empty.',
    next: 'Choose the right document and upload again.',
    kept: file,
  },
  'file/too-large': {
    what: 'This file is too large.',
    next: 'Remove its pictures, take annexes out or paste the text.',
    kept: file,
  },
  'file/unknown-kind': {
    what: 'This kind of file cannot be read (its content does not match its name).',
    next: 'Use DOCX, DOC, RTF, ODT, PDF with text, HTML or TXT, or paste the text.',
    kept: file,
  },
  'file/damaged': {
    what: 'This file is damaged.',
    next: 'Open it, save it as DOCX again and upload.',
    kept: file,
  },
  'file/unsafe-archive': {
    what: 'The archive inside the document has an abnormal size and was refused.',
    next: 'Open the file, save it as a new DOCX and upload.',
    kept: file,
  },
  'file/external-entity': {
    what: 'The file points to content elsewhere and was refused.',
    next: 'Save it as a new DOCX or paste the text.',
    kept: file,
  },
  'file/macros': {
    what: 'The file holds macros and was refused.',
    next: 'Save it as DOCX without macros.',
    kept: file,
  },
  'file/no-text': {
    what: 'The file holds no text; it may be a scan.',
    next: 'Use the typed document or paste the text.',
    kept: file,
  },
  'file/only-pictures': {
    what: 'The file holds pictures of pages only, no text to read.',
    next: 'Use the typed document (DOCX) or a PDF with text, or paste the text.',
    kept: file,
  },
  'file/encrypted': {
    what: 'The file is protected by a password and cannot be opened.',
    next: 'Remove the password and upload again, or paste the text.',
    kept: file,
  },
  'file/list-of-persons': {
    what: 'The content holds a list of persons and was not accepted.',
    next: 'Remove the list and send again; where people must be counted, give totals only.',
    kept: 'The software kept no copy of it; what was saved is intact.',
  },
  'plan/not-found': {
    what: 'There is no such plan here.',
    next: 'It may belong to another unit; open it from the list.',
    kept: unchanged,
  },
  'plan/wrong-status': {
    what: 'The plan is not in a state that allows this.',
    next: 'Reload to see its present state.',
    kept: unchanged,
  },
  'plan/header-incomplete': {
    what: 'The facts of the document are incomplete.',
    next: 'Fill in number, date, issuer, title and period.',
    kept: typed,
  },
  'plan/not-reviewed': {
    what: 'Some items have not been reviewed.',
    next: 'Review every item, then take the plan into use.',
    kept: unchanged,
  },
  'plan/target-not-linked': {
    what: 'A target is not linked to an indicator in its unit.',
    next: 'Link one, or say how that target is followed.',
    kept: unchanged,
  },
  'plan/no-target': {
    what: 'The plan has no target yet.',
    next: 'Add at least one target.',
    kept: unchanged,
  },
  'plan/item-not-found': {
    what: 'This item is not in the plan.',
    next: 'Reload; it may have been removed.',
    kept: unchanged,
  },
  'plan/item-changed': {
    what: 'This item has just been changed elsewhere.',
    next: 'Look at the new text and edit again.',
    kept: typed,
  },
  'plan/unknown-indicator': {
    what: 'This indicator is not in the catalogue.',
    next: 'Choose one from the catalogue.',
    kept: typed,
  },
  'plan/reason-needed': { what: 'A reason is needed.', next: 'Give the reason and send again.', kept: typed },
  'plan/too-many-items': {
    what: 'More items were read from this text than one plan can hold.',
    next: 'Keep the plan itself and leave its annexes out, or split it.',
    kept: typed,
  },
  'plan/unknown-agency': {
    what: 'This agency cannot own the streets and points that a plan names.',
    next: 'Choose the standing agency, the police, health, home affairs, a people’s committee or the steering committee of the catalogue.',
    kept: typed,
  },
  'plan/masks-changed': {
    what: 'Blocks (█) that hide names of streets or points were changed, added or lost in the text.',
    next: 'Take the text again, edit the rest and leave every block where it stands.',
    kept: typed,
  },
  'plan/cannot-merge': {
    what: 'These items cannot become one.',
    next: 'Choose two or more items of one kind that are not removed and stand close together in the text.',
    kept: typed,
  },
  'plan/cannot-split': {
    what: 'The item cannot be split there.',
    next: 'Choose a place inside its words, with words on both sides.',
    kept: typed,
  },
  'plan/cannot-unmake': {
    what: 'This item cannot be put back here: it did not come from a merge or a split, or it is part of another item.',
    next: 'Undo the merge or split on the item that came of it.',
    kept: typed,
  },
  'plan/bad-target': {
    what: 'This target cannot be measured yet.',
    next: 'Check the figure, its unit and the year.',
    kept: typed,
  },
  'target/not-found': {
    what: 'There is no such target here.',
    next: 'Open it from the list of targets.',
    kept: unchanged,
  },
  'target/not-for-enforcement': {
    what: 'Enforcement totals are neither cascaded nor compared.',
    next: "See the plan's figure and the agency's total side by side.",
    kept: unchanged,
  },
  'target/locks-exceed-total': {
    what: 'The fixed parts exceed the total to be shared.',
    next: 'Release some fixed parts or raise the total.',
    kept: typed,
  },
  'target/nothing-to-share-by': {
    what: 'There is nothing to share the target by.',
    next: 'Choose another way of sharing or add the figures it needs.',
    kept: typed,
  },
  'return/not-found': {
    what: 'There is no such return here.',
    next: 'Open it from the list of returns.',
    kept: unchanged,
  },
  'return/wrong-status': {
    what: 'The return is not in a state that allows this.',
    next: 'Reload to see its present state.',
    kept: unchanged,
  },
  'return/reason-needed': {
    what: 'A reason is needed.',
    next: 'Give the reason and send again.',
    kept: typed,
  },
  'return/own-acceptance': {
    what: 'Whoever sent a return cannot accept it.',
    next: 'Ask somebody else to accept it.',
    kept: unchanged,
  },
  'return/incomplete': {
    what: 'Some lines have no figure yet.',
    next: 'Enter the figure, or choose the reason for each missing line.',
    kept: typed,
  },
  'return/rule-broken': {
    what: 'Some figures do not agree with each other.',
    next: 'See the marked lines and mend them.',
    kept: typed,
  },
  'return/unknown-line': {
    what: 'This line is not in the form.',
    next: 'Reload the form and enter it again.',
    kept: typed,
  },
  'return/not-a-number': {
    what: 'This cell takes a number only.',
    next: 'Type the number alone, e.g. 1.234 (no words).',
    kept: typed,
  },
  'return/negative': { what: 'A figure cannot be negative.', next: 'Type 0 or more.', kept: typed },
  'return/not-whole': {
    what: 'This line takes whole numbers only.',
    next: 'Leave out the decimals.',
    kept: typed,
  },
  'return/too-big': {
    what: 'The number is too large.',
    next: 'Check the unit and the number of digits.',
    kept: typed,
  },
  'return/cell-changed': {
    what: 'Somebody else has just changed this cell.',
    next: 'Look at both values and choose the right one.',
    kept: 'Both values are kept.',
  },
  'return/form-not-for-unit': {
    what: 'This unit does not send that form.',
    next: "Choose the form of your unit's level.",
    kept: unchanged,
  },
  'report/nothing-to-report': {
    what: 'There are no figures to report on yet.',
    next: 'Wait for the figures or choose another period.',
    kept: unchanged,
  },
  'backup/bad-archive': {
    what: 'The backup cannot be read.',
    next: 'Use another backup.',
    kept: unchanged,
  },
  'backup/folder-not-empty': {
    what: 'The folder to restore into is not empty.',
    next: 'Choose an empty folder.',
    kept: 'Nothing was overwritten.',
  },
  'system/demo-data': {
    what: 'This folder holds illustrative data.',
    next: 'Use another folder for real work (HOANHAP_DATA_DIR), or run npm run demo.',
    kept: unchanged,
  },
  'system/live-data': {
    what: 'This folder already holds real work; illustrative data cannot be loaded into it.',
    next: 'Use another folder for the demonstration (HOANHAP_DATA_DIR).',
    kept: unchanged,
  },
  'backup/server-has-its-own-tools': {
    what: 'This database lives on a PostgreSQL server.',
    next: 'Back it up with the tools of PostgreSQL (pg_dump) and copy the data folder; see docs/operations.md.',
    kept: unchanged,
  },
  'service/same-host': {
    what: 'The two services may not share the host name {{host}}: browsers would send the sessions of one to the other.',
    next: 'Give HOST and SUPPORT_HOST different names, such as localhost and 127.0.0.1.',
    kept: unchanged,
  },
  'service/same-cluster': {
    what: 'Both services point at one PostgreSQL server.',
    next: 'Give the support service a PostgreSQL server of its own and set SUPPORT_DATABASE_URL.',
    kept: unchanged,
  },
  'service/cluster-unknown': {
    what: 'It could not be checked whether both services share a PostgreSQL server.',
    next: 'Set SUPPORT_FORBIDDEN_SYSTEM_ID to the result of "select system_identifier from pg_control_system()" on the programme\u2019s server, or to "none" when the programme does not use PostgreSQL.',
    kept: unchanged,
  },
  'system/needs-tls': {
    what: 'Other machines can reach this address without https.',
    next: 'Put a certificate or an https proxy in front and set SECURE_ORIGIN=1 (SUPPORT_SECURE_ORIGIN=1), or use HOST=localhost.',
    kept: unchanged,
  },
  'plan/nothing-changed': {
    what: 'The amendment says nothing else than the version in force.',
    next: 'Edit, add or remove at least one item and publish again; or discard the amendment.',
    kept: unchanged,
  },
} satisfies ProblemWords
