import { countryName } from '../../lib/knowledge/countries.ts';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import { CountryField } from '../welcome/CountryField.tsx';
import { Asked, describedBy } from './Asked.tsx';

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
    <Asked id={id} en={en}>
      <CountryField
        id={id}
        value={country}
        invalid={false}
        describedBy={describedBy(en.hint && `${id}-hint`)}
        onChange={(code) =>
          code === '' ? onAnswer(undefined, null) : onAnswer(code, countryName(code, 'en'))
        }
      />
    </Asked>
  );
}
