import { Buffer } from "node:buffer";
import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The message in a request; throws for one that is not genuine.
 * headers: by names in small letters. body: the text or bytes as they came.
 */
export function read(secret, headers, body) {
  const { "webhook-id": id, "webhook-timestamp": at } = headers;
  if (!(Math.abs(Date.now() / 1000 - at) <= 300)) throw new Error("too old");
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const right = createHmac("sha256", key).update(`${id}.${at}.`).update(body).digest();
  const genuine = headers["webhook-signature"].split(" ").some((one) => {
    const given = Buffer.from(one.replace("v1,", ""), "base64");
    return given.length === right.length && timingSafeEqual(given, right);
  });
  if (!genuine) throw new Error("wrong signature");
  return JSON.parse(body);
}
