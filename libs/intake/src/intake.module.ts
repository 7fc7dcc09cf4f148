import { Module } from '@nestjs/common';
import { SessionsModule } from '#sessions';
import { SpacesModule } from '#spaces';
import { ImportMinutes } from './import-minutes';
import { ImportTarget } from './import-target';
import { PreviewMinutes } from './preview-minutes';

@Module({
  imports: [SpacesModule, SessionsModule],
  providers: [ImportMinutes, ImportTarget, PreviewMinutes],
  exports: [ImportMinutes, ImportTarget, PreviewMinutes],
})
export class IntakeModule {}
