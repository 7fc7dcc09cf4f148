import { countCharacters } from './count';
import { driveDesk } from './desk';
import { driveExplorer } from './explorer';
import { keepDrafts } from './drafts';
import { countUpTo } from './least';

document.documentElement.classList.add('scripted');
countCharacters();
keepDrafts();
countUpTo();
driveDesk();
driveExplorer();
