import { countCharacters } from './count';
import { keepDrafts } from './drafts';

document.documentElement.classList.add('scripted');
countCharacters();
keepDrafts();
