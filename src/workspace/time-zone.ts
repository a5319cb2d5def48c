/** The zone that a workspace declares for times without one. */

const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Whether the text is `UTC`, an offset such as `UTC+08:00`, or the name of a zone that this Node knows. */
export const isTimeZone = (text: string): boolean => minutesEast(text, 0) !== undefined;

/** Minutes east of UTC at an instant (epoch milliseconds); undefined where the text names no zone. */
export function minutesEast(zone: string, instant: number): number | undefined {
  const [, sign, hours, minutes = "0"] = offset.exec(zone) ?? [];
  if (sign !== undefined) {
    const total = Number(hours) * 60 + Number(minutes);
    return total <= 14 * 60 && Number(minutes) < 60 ? (sign === "-" ? -total : total) : undefined;
  }
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
      instant,
    );
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    return name === "GMT" ? 0 : minutesEast(name, instant);
  } catch {
    return undefined;
  }
}
