import { countryName } from '../../lib/knowledge/countries.ts';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import { CountryField } from '../welcome/CountryField.tsx';

interface Props {
  id: string;
  en: PaperDetail['en'];
  /** Two capital letters. */
  country: string | undefined;
  onAnswer: (country: string | undefined, said: string | null) => void;
}

/** A question for a country. */
export function CountryAnswer({ id, en, country = '', onAnswer }: Props) {
  return (
    <div class="field">
      <label for={id}>{en.ask}</label>
      {en.hint && (
        <p id={`${id}-hint`} class="soft small">
          {en.hint}
        </p>
      )}
      <CountryField
        id={id}
        value={country}
        invalid={false}
        describedBy={en.hint ? `${id}-hint` : undefined}
        onChange={(code) =>
          code === '' ? onAnswer(undefined, null) : onAnswer(code, countryName(code, 'en'))
        }
      />
    </div>
  );
}
