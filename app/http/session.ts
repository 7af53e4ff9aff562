import type { AppLoadContext } from '@remix-run/node'
import type { PersonActor } from '../domain/people/actor.ts'

export async function actorOf(_context: AppLoadContext, _request: Request): Promise<PersonActor | null> {
  return null
}
