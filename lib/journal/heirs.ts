import type { Heirs } from '@/lib/core/journal/inherit'

/** Who inherits from items that were removed: next.config.js writes content/redirects.yaml in here. */
export const heirs: Heirs = new Map(Object.entries(JSON.parse(process.env['NEXT_PUBLIC_HEIRS'] ?? '{}')))
