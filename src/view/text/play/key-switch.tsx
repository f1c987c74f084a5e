import { useDevice, useDeviceActions, useSay } from "../context.ts";

/** Whether single keys are commands. */
export function KeySwitch() {
  const say = useSay();
  const { setKeys } = useDeviceActions();
  const keys = useDevice((state) => state.keys);
  return (
    <label class="menu-check">
      <input
        type="checkbox"
        checked={keys}
        onChange={(event) => setKeys(event.currentTarget.checked)}
      />
      {say("play.keysOn")}
    </label>
  );
}
