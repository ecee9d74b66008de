import { envelopeSchema, failure, type Failure } from './envelope';
import { protocol, type Asker, type MessageName, type Request, type Response } from './protocol';
import type { AskerPlace, MessageSender, SenderRules } from './sender';

/** One function per message. A handler that throws costs its own answer only; a `Failure` it returns is passed on. */
export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, place: AskerPlace) => Promise<Response<N> | Failure>;
};

/** What `onMessage` calls; `true` keeps the way back open. */
export type Listener = (
  message: unknown,
  sender: MessageSender,
  sendResponse: (reply: unknown) => void,
) => boolean;

/**
 * The one listener of the background. It takes what is ours, answers it exactly once, and never throws; what is not an
 * envelope, or comes from nobody we know, gets no answer at all.
 */
export function createReceiver(of: {
  readonly handlers: Handlers;
  readonly rules: SenderRules;
  /** called once per fault of a handler */
  readonly onFault: (name: MessageName, error: unknown) => void;
}): Listener {
  return (message, sender, sendResponse) => {
    const envelope = envelopeSchema.safeParse(message);
    const place = envelope.success ? of.rules(sender) : null;
    if (!envelope.success || !place) return false;
    const { name, request } = envelope.data;
    if (!isMessageName(name)) {
      sendResponse(failure('refused'));
      return false;
    }
    const refusal = refuse(name, request, place);
    if (refusal) {
      sendResponse(refusal);
      return false;
    }
    void answer(of, name, request, place).then(sendResponse);
    return true;
  };
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function refuse(name: MessageName, request: unknown, place: AskerPlace): Failure | null {
  const from: readonly Asker[] = protocol[name].from;
  if (!from.includes(place.asker)) return failure('refused');
  const parsed = protocol[name].request.safeParse(request);
  if (!parsed.success) return failure('invalid');
  // A page speaks for its own network only.
  const speaksFor = 'network' in parsed.data ? parsed.data.network : null;
  return speaksFor && place.network && speaksFor !== place.network ? failure('refused') : null;
}

async function answer<N extends MessageName>(
  of: { readonly handlers: Handlers; readonly onFault: (name: MessageName, error: unknown) => void },
  name: N,
  request: unknown,
  place: AskerPlace,
): Promise<{ ok: true; response: unknown } | Failure> {
  try {
    const checked = protocol[name].request.parse(request) as Request<N>;
    const response = await of.handlers[name](checked, place);
    return isFailure(response) ? response : { ok: true, response };
  } catch (error) {
    of.onFault(name, error);
    return failure('failed');
  }
}

function isFailure(value: object): value is Failure {
  return 'ok' in value && value.ok === false;
}
