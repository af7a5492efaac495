const LOCAL_FILE = 0x04034b50
const CENTRAL_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980, 0:00, the first moment a ZIP archive can name: date in the upper half, time in the lower. */
const FIRST_MOMENT = 0x00210000

/**
 * Sets the time of every entry of a ZIP archive to the same moment, so that the same content is the same bytes
 * whenever it is written. Changes the given bytes.
 *
 * @param archive one of our own: no comment, no 64-bit extension
 * @throws RangeError if it is not such an archive
 */
export function stampArchive(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new RangeError('not an archive of ours')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(at, true) !== CENTRAL_ENTRY || view.getUint32(local, true) !== LOCAL_FILE)
      throw new RangeError('not an archive of ours')
    view.setUint32(at + 12, FIRST_MOMENT, true)
    view.setUint32(local + 10, FIRST_MOMENT, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}
