import { IV_SITE_WORDS, IV_SITES, type IvSite, type PreparationAnswer } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/form-fields.js';
import { Segments } from '../../ui/segments.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

const GAUGES = ['18', '20', '22', '24'] as const;

interface LineFormProps {
  takesFocus: boolean;
  onAnswer: (answer: PreparationAnswer) => void;
}

/** Where the line is, how wide, and whether it runs; nothing is chosen beforehand. */
export function LineForm({ takesFocus, onAnswer }: LineFormProps) {
  const [site, setSite] = useState<string>('');
  const [gauge, setGauge] = useState<string>('');
  const [isPatent, setIsPatent] = useState<boolean | undefined>(undefined);
  const isReady = site !== '' && gauge !== '' && isPatent !== undefined;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) onAnswer({ preparation: 'iv-access', site: site as IvSite, gauge: Number(gauge), isPatent });
  };
  return (
    <form className="preparation-form" onSubmit={onSubmit}>
      <SelectField
        label={words.site}
        value={site}
        options={IV_SITES.map((value) => ({ value, word: IV_SITE_WORDS[value] }))}
        onChoose={setSite}
        autoFocus={takesFocus}
      />
      <div className="preparation-line">
        <Segments
          label={words.gauge}
          segments={GAUGES.map((value) => ({ value, word: `${value} G` }))}
          value={gauge}
          onChoose={setGauge}
        />
        <Segments
          label={words.patent}
          segments={[true, false].map((value) => ({ value, word: value ? words.runs : words.runsNot }))}
          value={isPatent}
          onChoose={setIsPatent}
        />
      </div>
      <Button type="submit" look="primary" disabled={!isReady}>
        {words.chart}
      </Button>
    </form>
  );
}
