import type { working as ja } from '../ja/working';
import type { Shape } from '../shape';

export const working: Shape<typeof ja> = {
  desk: { answerThis: 'これに{答|こた}える' },
};
