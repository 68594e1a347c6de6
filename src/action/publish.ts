import type { Finding } from '../checks/finding.ts';
import type { Annotation } from '../github/annotations.ts';
import { logText } from '../github/log.ts';
import { CHECK_RUN, COMMENT, REVIEW, type Surface, troubleOf } from '../github/trouble.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan, MAX_CHECK_RUNS } from './check-runs.ts';
import { commentPlan } from './comment.ts';
import type { Destination, Surfaces } from './destination.ts';
import { reviewPlan } from './review.ts';

/** What became of a plan on GitHub. */
export interface Publication {
  /** The page of the comment; '' when there is none. */
  commentUrl: string;
  /** Findings that a reader sees at their lines already. */
  shown: ReadonlySet<Finding>;
  /** What went wrong, for people. */
  remarks: Annotation[];
}

/** Publishes a plan on every surface that is asked for. Trouble with one of them is a remark, and never an error. */
export async function publishPlan(
  plan: Plan,
  { comment, review, checkRun, failOn }: Surfaces,
  destination: Destination,
  path: string,
): Promise<Publication> {
  const { pullRequest } = destination;
  const publication: Publication = { commentUrl: '', shown: new Set(), remarks: [] };
  const steps: [Surface, () => Promise<void>][] = [];
  if (pullRequest !== undefined && comment !== 'never') {
    steps.push([
      COMMENT,
      async () => {
        const { outcome, url = '' } = await commentPlan(plan, comment, destination, pullRequest);
        publication.commentUrl = url;
        logText(`Comment: ${`${outcome} ${url}`.trim()}.`);
      },
    ]);
  }
  if (pullRequest !== undefined && review !== undefined) {
    steps.push([
      REVIEW,
      async () => {
        const result = await reviewPlan(plan, review, destination, pullRequest);
        const { written, refused, closed } = result;
        publication.shown = result.shown;
        logText(`Review comments: ${written} written, ${refused.length} refused, ${closed} closed.`);
      },
    ]);
  }
  if (checkRun) {
    steps.push([
      CHECK_RUN,
      async () => {
        const count = await checkPlan(plan, failOn, path, destination);
        logText(`Check runs: ${count}.`);
        const left = plan.environments.length - count;
        if (left === 0) return;
        const message = `${left} environments have no check run: at most ${MAX_CHECK_RUNS} are written.`;
        publication.remarks.push({ level: 'warning', message });
      },
    ]);
  }
  for (const [surface, publish] of steps) {
    try {
      await publish();
    } catch (error) {
      const { message, fork, rateLimited } = troubleOf(error, surface, pullRequest?.readOnlyToken ?? false);
      // Nobody can mend the token of a fork's run: it is worth a notice, and one is enough.
      publication.remarks.push({ level: fork ? 'notice' : 'warning', message });
      if (fork || rateLimited) break;
    }
  }
  return publication;
}
