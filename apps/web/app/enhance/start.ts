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
