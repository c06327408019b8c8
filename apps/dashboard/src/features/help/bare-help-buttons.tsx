import { HELP_LEVELS, type HelpLevel } from '@chairside/domain';
import './help-bar.css';

interface BareHelpButtonsProps {
  words: Record<HelpLevel, string>;
  onCall: (level: HelpLevel) => void;
  /** What came of the last call; nothing before one. */
  says: string;
  isUnheard: boolean;
}

/** Help and Emergency on a screen without a board, and in the same place what came of it: shouting may be all that is left. */
export function BareHelpButtons({ words, onCall, says, isUnheard }: BareHelpButtonsProps) {
  return (
    <div className="help-buttons help-over-http">
      {HELP_LEVELS.map((level) => (
        <button key={level} type="button" className={`help-button help-button-${level}`} onClick={() => onCall(level)}>
          {words[level]}
        </button>
      ))}
      <p role="alert" className={isUnheard ? 'help-call help-call-unheard' : undefined}>
        {says}
      </p>
    </div>
  );
}
