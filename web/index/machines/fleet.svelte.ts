/** The devices at the doors as the front page looks at them from time to time. */
import { ask } from "../../shared/line/answer";
import { checkin } from "../../shared/line/services";
import type { FleetDevice } from "../../shared/line/types";

export class FleetWatch {
  devices = $state.raw<FleetDevice[]>([]);
  /** When they were read, in ms since 1970. */
  readAt = $state(0);
  /** Paired no longer, and scans still wait on them, or may. */
  readonly abandoned = $derived(this.devices.filter((one) => one.ended));

  constructor(private readonly congressId: string) {}

  of(deviceId: string): FleetDevice | undefined {
    return this.devices.find((one) => one.device_id === deviceId);
  }

  async read(): Promise<void> {
    const path = { congress_id: this.congressId };
    const answer = await ask(checkin.GET("/congresses/{congress_id}/fleet", { params: { path } }));
    if (answer.kind !== "ok") return;
    this.devices = answer.value;
    this.readAt = Date.now();
  }
}
