import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { loadCurriculum } from '../../usecases/courses/load-curriculum.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

/** Loads the curriculum that comes with the program, again without harm. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  accepted(await loadCurriculum(world, world.settings.curriculumDir))
  return redirect(paths.settings(), 303)
}
