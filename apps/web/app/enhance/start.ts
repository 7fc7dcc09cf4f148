import { countCharacters } from './count';
import { driveDesk } from './desk';
import { driveExplorer } from './explorer';
import { keepDrafts } from './drafts';
import { offerKeys } from './key-list';
import { driveKeys } from './keys';
import { placeFocus } from './place';
import { countUpTo } from './least';

document.documentElement.classList.add('scripted');
countCharacters();
keepDrafts();
countUpTo();
offerKeys();
driveDesk();
driveKeys();
placeFocus();
driveExplorer();
// Only the page that checks the log needs this.
if (document.querySelector('[data-sentences]')) void import('./verify').then(({ verifyHere }) => verifyHere());
