import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { words } from './key-help-words.en.js';

interface KeyHelpProps {
  of: 'board' | 'session';
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** What each key does, and the switch for who is in the way of single keys (WCAG 2.1.4). */
export function KeyHelp({ of, singleKeys, onSingleKeys, onClose }: KeyHelpProps) {
  const { title, rows } = words[of];
  return (
    <Dialog label={title} onClose={onClose} className="key-help">
      <h2>{title}</h2>
      <dl>
        {rows.map(({ keys, between, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && between}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        {words.singleKeys}
      </label>
      <form method="dialog">
        <Button type="submit" look="primary">
          {words.close}
        </Button>
      </form>
    </Dialog>
  );
}
