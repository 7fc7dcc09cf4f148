import { countCharacters } from './count';
import { driveDesk } from './desk';
import { driveExplorer } from './explorer';
import { keepDrafts } from './drafts';
import { driveKeys } from './keys';
import { countUpTo } from './least';

document.documentElement.classList.add('scripted');
countCharacters();
keepDrafts();
countUpTo();
driveDesk();
driveKeys();
driveExplorer();
// Only the page that checks the log needs this.
if (document.querySelector('[data-sentences]')) void import('./verify').then(({ verifyHere }) => verifyHere());
