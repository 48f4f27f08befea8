import pg from 'pg'

/** A connection outside the pool, not yet open. Its loss is told by what is asked of it; without a listener it would end the process. */
export function ownConnection(connectionString: string): pg.Client {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  return client
}
