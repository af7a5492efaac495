import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'

/** Holds a data folder until released; the kernel frees it when the process dies, however it dies. */
export type FolderLock = { release(): Promise<void> }

/**
 * Takes the folder for this process alone: two processes on one embedded database lose rows silently.
 *
 * @throws Problem `database/folder-in-use` with the other process's id, where it says one
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const servers: Server[] = []
  const release = async () => {
    for (const server of servers.reverse()) await closed(server)
  }
  try {
    for (const path of lockPaths(realpathSync(folder))) {
      if (isFile(path)) await removeIfDead(path, folder)
      servers.push(await listen(path, folder))
    }
  } catch (error) {
    await release()
    throw error
  }
  return { release }
}

/**
 * On Linux an abstract name first: binding it is atomic, so that of two processes that both find a dead socket
 * only one removes it. Then a socket in the folder itself, seen from other containers that share the folder.
 */
function lockPaths(folder: string): string[] {
  if (process.platform === 'win32') return [`\\\\.\\pipe\\hoanhap-${folder.replaceAll(/[^\w]/g, '-')}`]
  const { dev, ino } = statSync(folder)
  // A socket's name is limited to about 100 bytes; a long folder is reached through its short proc name.
  const inside = join(folder, 'owner.sock')
  const abstract = `\0hoanhap-${dev}-${ino}`
  if (process.platform !== 'linux') return [inside]
  return Buffer.byteLength(inside) > 100 ? [abstract] : [abstract, inside]
}

const isFile = (path: string) => path.startsWith('/')

async function removeIfDead(path: string, folder: string): Promise<void> {
  const owner = await askOwner(path)
  if (owner !== null) throw inUse(folder, owner)
  rmSync(path, { force: true })
}

function listen(path: string, folder: string): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(String(process.pid)))
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      void askOwner(path).then((owner) => reject(inUse(folder, owner)))
    })
    server.listen({ path }, () => resolve(server))
  })
}

/** The process id that answers on the socket, '' if it says nothing in a second, null if nobody listens. */
function askOwner(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ path })
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', (bytes) => (said += bytes.toString()))
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(said))
  })
}

const inUse = (folder: string, processId: string | null) =>
  new Problem('database/folder-in-use', { folder, ...(processId && { processId }) })

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))
