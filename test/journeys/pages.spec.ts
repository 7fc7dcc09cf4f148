import { lookAtEveryPage } from './every-page';

jest.setTimeout(900_000);

lookAtEveryPage('briefly');
