import { forms } from '../knowledge/forms.ts';
import { terms } from '../knowledge/terms.ts';
import { formSpellings } from './forms.ts';
import { type Hit, HitStore, liveRange } from './marks.ts';
