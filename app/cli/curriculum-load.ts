import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { loadCurriculum } from '../usecases/courses/load-curriculum.ts'
import { command } from './command.ts'

export const curriculumLoad = command({
  name: 'curriculum load',
  help: text.commandLine.help['curriculum load'],
  options: {},
  input: z.object({}),
  run: (world) => loadCurriculum(world, world.settings.curriculumDir),
  say: ({ revised = [], kept = [] }) => {
    const { curriculumLoaded, curriculumRevised, certificationKept } = text.commandLine.words
    return [curriculumLoaded, ...revised.map(curriculumRevised), ...kept.map(certificationKept)].join('\n')
  },
})
