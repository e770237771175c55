/** Half characters and the zero character cannot be kept as text; they are left out before anything is hashed. */
export const storable = <T>(value: T): T => (isStorable(value) ? value : without(value))

/** Nearly everything is: it is looked through, which takes a third of copying it. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable)
}

function without<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '') as T & string
  if (Array.isArray(value)) return value.map(without) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item)])) as T
}
