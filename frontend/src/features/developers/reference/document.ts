/** The part of an AsyncAPI 3.0 document that the page reads. */

export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  description?: string;
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  items?: Schema | readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface Message {
  name: string;
  summary: string;
  payload: Schema;
  /** Of a request over HTTP. */
  headers?: Schema;
  examples: readonly { payload: unknown }[];
}

export interface Channel {
  address: string | null;
  messages: Readonly<Record<string, Schema>>;
  "x-topic"?: { pattern: string; who: string; private: boolean; scope: string | null; kept: string };
  "x-single-topic"?: Readonly<Record<string, string>>;
}

/** A close code or the code of an error frame. */
export interface Told {
  code: number | string;
  meaning: string;
  advice: string;
}

export interface AsyncApi {
  channels: Readonly<Record<string, Channel>>;
  components: {
    messages: Readonly<Record<string, Message>>;
    schemas: Readonly<Record<string, Schema>>;
  };
  "x-close-codes": readonly Told[];
  "x-error-codes": readonly Told[];
}
