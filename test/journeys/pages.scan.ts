import { lookAtEveryPage } from './every-page';

jest.setTimeout(3_600_000);

lookAtEveryPage('thoroughly');
