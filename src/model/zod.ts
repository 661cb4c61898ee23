import { z } from 'zod'

// A strict content security policy forbids `new Function`, which zod otherwise uses to speed up parsing. Every schema
// imports zod through this file, so the setting is in force before the first schema is built.
z.config({ jitless: true })

export { z }
