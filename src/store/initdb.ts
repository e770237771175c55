import { PGlite } from '@electric-sql/pglite'

// Run as a process of its own: making a database takes 400 MB that the process which did it never gives back.
const [folder = ''] = process.argv.slice(2)
await (await PGlite.create(folder)).close()
