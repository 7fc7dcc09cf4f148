import { IndexWhatChanged } from './index-what-changed';

/** Every event handler of insights, for the worker. */
export const insightsHandlers = [IndexWhatChanged];
