import { IndexWhatChanged } from './index-what-changed';
import { IndexWhatRemained } from './index-what-remained';

/** Every event handler of insights, for the worker. */
export const insightsHandlers = [IndexWhatChanged, IndexWhatRemained];
