import { ROLE_WORDS } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Segments } from '../../ui/segments.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { LOOKS, lookHere, wear, type Look } from './look.js';
import { SCREEN_WORDS as words } from './words.en.js';
import './screen-dialog.css';

const SEGMENTS = LOOKS.map((value) => ({ value, word: words.looks[value] }));

/** Who is signed in, and what can be chosen for this device; what is chosen is seen at once and holds. */
export function ScreenDialog({ onClose }: { onClose: () => void }) {
  const { name } = useMe();
  const role = useMyRole();
  const [look, setLook] = useState(lookHere);
  const choose = (next: Look): void => {
    wear(next);
    setLook(next);
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="screen-dialog">
      <h2>{words.title}</h2>
      <p>{role === null ? name : words.signedIn(name, ROLE_WORDS[role].toLowerCase())}</p>
      <h3>{words.look}</h3>
      <Segments label={words.look} segments={SEGMENTS} value={look} onChoose={choose} isWide />
      <p className="screen-note">{words.lookNote}</p>
      <form method="dialog">
        <Button type="submit" look="primary">
          {words.close}
        </Button>
      </form>
    </Dialog>
  );
}
