import { SEVERITIES, SEVERITY_WORDS, SIDE_EFFECT_WORDS, type Severity, type SideEffectTerm } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { useHolds } from '../sessions/holding.js';
import { EFFECT_WORDS as words } from './words.en.js';

interface AskSeverityProps {
  term: SideEffectTerm;
  onSay: (severity: Severity) => void;
  onClose: () => void;
}

/** How bad it is, asked before it is charted: a second tap, and no guess. The focus is its own, so that no Enter answers. */
export function AskSeverity({ term, onSay, onClose }: AskSeverityProps) {
  useHolds(true);
  const title = words.howBad(SIDE_EFFECT_WORDS[term]);
  return (
    <div className="effect effect-asked" role="group" aria-label={title} tabIndex={-1} ref={takeFocus}>
      <p>
        <b>{title}</b> <span>{words.notYet}</span>
      </p>
      <div className="effects-severities">
        {SEVERITIES.map((severity) => (
          <button key={severity} type="button" onClick={() => onSay(severity)}>
            {SEVERITY_WORDS[severity]}
          </button>
        ))}
        <Button look="quiet" size="small" onClick={onClose}>
          {words.notThis}
        </Button>
      </div>
    </div>
  );
}

function takeFocus(question: HTMLElement | null): void {
  question?.focus();
}
