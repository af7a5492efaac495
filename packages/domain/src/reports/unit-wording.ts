const TYPES = [
  'Thành phố',
  'Thị xã',
  'Thị trấn',
  'Đặc khu',
  'Phường',
  'Quận',
  'Huyện',
  'Tỉnh',
  'Xã',
  'Thủ đô',
]

/** Names that keep their type in capitals (Decree 30/2020, Annex II). */
const SPECIAL = new Set(['Thủ đô Hà Nội', 'Thành phố Hồ Chí Minh'])

function split(name: string): { type: string; own: string } | null {
  const type = TYPES.find((word) => name.startsWith(`${word} `))
  return type === undefined ? null : { type, own: name.slice(type.length + 1) }
}

/** A number as name ("Quận 5") and the special names are written whole, with a capital. */
const keepsType = (name: string, own: string): boolean => SPECIAL.has(name) || /^\d/.test(own)

/**
 * A unit inside a sentence: "thành phố Hoa Phượng", but "Quận 5", "Thành phố Hồ Chí Minh"
 * (Decree 30/2020, Annex II).
 */
export function unitInText(name: string): string {
  const parts = split(name)
  if (parts === null || keepsType(name, parts.own)) return name
  return `${parts.type.toLowerCase()} ${parts.own}`
}

/**
 * The place before the date: the name without its type, whole for numbers and for "Thành phố Hồ Chí Minh" (Decree
 * 30/2020, Annex I, II.4). Units named after a person or an event are given by the caller: a name does not say it.
 */
export function placeOf(name: string): string {
  const parts = split(name)
  if (parts === null) return name
  return keepsType(name, parts.own) && name !== 'Thủ đô Hà Nội' ? name : parts.own
}
