import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { ServiceName } from '../database/database-settings.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { connectServer, migrateServer } from '../database/server-database.ts'
import { migratedDigest, TEST_ACTOR } from './migrated-digest.ts'
import type { Preparation } from './test-preparation.ts'

/** The login that owns every test database's tables. */
export const TEST_OWNER = 'hoanhap_test_owner'
const APP = 'hoanhap_test_app'
export const TEST_PASSWORD = 'only-on-a-test-server'
/** Any number: makes workers wait while one of them prepares the template. */
const TEMPLATE_LOCK = 4_310_431_101

/** A new database on a real server, copied from a template; owner and application are different logins. */
export async function openServerTest(
  url: string,
  service: ServiceName,
  preparation?: Preparation,
): Promise<OpenDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = `template_${migratedDigest(service, preparation)}`
  await asAdministrator(url, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await createRoles(admin)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await prepareTemplate(admin, url, { name: template, service, preparation })
    await admin.query(`create database ${name} template ${template} owner ${TEST_OWNER}`)
    await admin.query(`revoke all on database ${name} from public`)
    await admin.query(`grant connect on database ${name} to ${APP}`)
  })
  const open = await connectServer(loginUrl(url, APP, name), loginUrl(url, TEST_OWNER, name))
  const close = async () => {
    await open.close()
    await asAdministrator(url, (admin) => admin.query(`drop database ${name} with (force)`))
  }
  return { ...open, close }
}

async function createRoles(admin: pg.Client): Promise<void> {
  for (const role of [TEST_OWNER, APP]) {
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
    if (rowCount === 0) await admin.query(`create role ${role} login password '${TEST_PASSWORD}'`)
  }
}

type Template = { name: string; service: ServiceName; preparation: Preparation | undefined }

async function prepareTemplate(admin: pg.Client, url: string, template: Template): Promise<void> {
  const making = `making_${randomUUID().replaceAll('-', '')}`
  await admin.query(`create database ${making} owner ${TEST_OWNER}`)
  const [ownerUrl, appUrl] = [loginUrl(url, TEST_OWNER, making), loginUrl(url, APP, making)]
  await migrateServer(template.service, ownerUrl, appUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(TEST_ACTOR)
  await client.end()
  const open = await connectServer(appUrl, ownerUrl)
  if (template.preparation) await open.asOwner((ownerDb) => template.preparation!.load(ownerDb))
  await open.close()
  // A connection that was ended may still be leaving.
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [making])
  await admin.query(`alter database ${making} rename to ${template.name}`)
}

async function asAdministrator(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function loginUrl(url: string, login: string, database: string): string {
  const own = new URL(url)
  own.username = login
  own.password = TEST_PASSWORD
  own.pathname = `/${database}`
  return own.href
}
