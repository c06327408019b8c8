import { GATE_WORDS, unreachable, type BeyondFinding, type SessionStep } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { BEYOND_WORDS as words } from './as-given-words.en.js';

/** "given without an order", "beyond the hard limit of 1.5 mg/kg/h: 2.25 mg/kg/h". */
export function beyondWords(findings: readonly BeyondFinding[], timeZone: string): string[] {
  return findings.map((finding) => oneWord(finding, timeZone));
}

/** What of a step was not ordered, or more than may be, and how it came to be given. */
export function beyondIn(step: SessionStep, timeZone: string): string[] {
  const given = 'asGiven' in step ? step.asGiven : undefined;
  return given ? [...beyondWords(given.findings, timeZone), `“${given.words}”`] : [];
}

function oneWord(finding: BeyondFinding, timeZone: string): string {
  switch (finding.kind) {
    case 'unordered':
      return words.unordered;
    case 'hard-limit':
      return words.hardLimit(finding.figure, finding.limit, finding.unit);
    case 'too-soon':
      return words.tooSoon(clockTime(finding.until, timeZone));
    case 'not-passed':
      return words.notPassed(finding.gates.map((gate) => GATE_WORDS[gate]).join('; '));
    case 'volume':
      return words.volume(finding.ml, finding.orderedMl);
    default:
      return unreachable(finding);
  }
}
