/** Runs once, when the server starts and before it takes a request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { noteClientAddresses } = await import('@/lib/http/client-address')
  noteClientAddresses()
}
