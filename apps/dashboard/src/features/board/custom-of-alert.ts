import { customOf, type Alert, type CustomLimit, type LiveSession } from '@chairside/domain';

/** The custom limit that an alert is about; nothing where it is the protocol's. */
export function customOfAlert(session: LiveSession, { condition }: Alert): CustomLimit | undefined {
  if (session.customLimits.length === 0 || !('reached' in condition)) return undefined;
  const level = condition.rule === 'critical-value' ? 'critical' : 'caution';
  return condition.reached
    .flatMap(({ measure, direction }) => customOf(session, measure).filter((limit) => limit.direction === direction))
    .find((limit) => limit.level === level);
}
