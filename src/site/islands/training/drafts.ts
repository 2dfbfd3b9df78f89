import type { Device } from '../../device/device.ts'

/** What the open papers of a learner and a quiz belong to. */
export const paperOwner = (learner: string, quiz: string) => `paper/${learner}/${quiz}`

/** The id of the place in a round of practice. */
export const roundId = (learner: string, name: string) => `round/${learner}/${name}`

/** Whether what is kept is an open paper, an answer of one or a round of practice: no plan has a seed or a response. */
export const isOfTraining = (kept: object): boolean => 'seed' in kept || 'response' in kept

/** Ids of the open papers of an owner, and of their answers. */
export async function paperDrafts(device: Device, owner: string): Promise<string[]> {
  const papers = await device.all('drafts', owner)
  const answers = await Promise.all(papers.map(({ id }) => device.all('drafts', id)))
  return [...papers, ...answers.flat()].map(({ id }) => id)
}

/** Ids of everything that a learner has begun and not finished. */
export async function learnerDrafts(device: Device, learner: string, quizzes: readonly string[]): Promise<string[]> {
  const ofLearner = await device.all('drafts', learner)
  // Plans are kept beside them, and a learner may be called like a template.
  const rounds = ofLearner.map(({ id }) => id).filter((id) => id.startsWith(roundId(learner, '')))
  const papers = await Promise.all(quizzes.map((quiz) => paperDrafts(device, paperOwner(learner, quiz))))
  return [...rounds, ...papers.flat()]
}
