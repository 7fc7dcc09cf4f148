import type { working as ja } from '../ja/working';
import type { WithSingular } from '../shape';

export const working: WithSingular<typeof ja> = {};
