import type { Endpoint } from './endpoint.ts'

/** Keeps the exact types of one endpoint, so that server and web are checked against each other. */
export function endpoint<const E extends Endpoint>(it: E): E {
  return it
}
