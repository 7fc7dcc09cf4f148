import { Injectable } from '@nestjs/common';

/** Wakes the sender of the same process when there is something to send. Missing a ring is harmless: it looks by itself. */
@Injectable()
export class DeliveryBell {
  private rung = false;
  private answer: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.answer();
  }

  /** Settles at the next ring (at once, if it rang since the last wait) or after so many milliseconds. For one who waits. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(), ms);
      this.answer = () => {
        clearTimeout(timer);
        this.answer = () => undefined;
        this.rung = false;
        resolve();
      };
      if (this.rung) this.answer();
    });
  }
}
