import { authorisationOn, PAYMENT_WORDS, type ClinicDay, type CoverageDetails } from '@chairside/domain';
import { dayInWeek } from '../plan/plan-days.js';
import { COVERAGE_WORDS as words } from './words.en.js';

/** How a visit is paid for, and how its authorisation stands on the day of the visit: "Insurance · authorised until …". */
export function coverageLine(coverage: CoverageDetails, day: ClinicDay): string {
  const said = authorisationWords(coverage, day);
  return [PAYMENT_WORDS[coverage.way], ...(said === null ? [] : [said])].join(' · ');
}

/** What somebody has to know ahead of a visit: that its authorisation has ended, or is about to. */
export function coverageToSettle(coverage: CoverageDetails | null | undefined, day: ClinicDay): string | null {
  if (!coverage) return null;
  const { kind } = authorisationOn(coverage, day);
  return kind === 'ended' || kind === 'ends-soon' ? authorisationWords(coverage, day) : null;
}

function authorisationWords(coverage: CoverageDetails, day: ClinicDay): string | null {
  const stands = authorisationOn(coverage, day);
  if (stands.kind === 'none') return null;
  const until = dayInWeek(stands.until);
  if (stands.kind === 'ended') return words.ended(until, stands.days);
  return `${words.authorised(until)}, ${words.left(stands.days)}`;
}
