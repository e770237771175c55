/** Half characters and the zero character cannot be kept as text; they are left out before anything is hashed. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '') as T & string
  if (Array.isArray(value)) return value.map(storable) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item)])) as T
}
