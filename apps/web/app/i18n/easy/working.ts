import type { working as ja } from '../ja/working';
import type { Shape } from '../shape';

export const working: Shape<typeof ja> = {};
