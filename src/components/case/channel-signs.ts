/** A drawn sign for each channel: strokes in a box of 16 by 16. */
const signs: Readonly<Record<string, string>> = {
  phone: 'M5 2.5H3c-.6 6.5 4 11 10.5 10.5v-2.5l-3-1-1.2 1.2C7.6 9.8 6.2 8.4 5.3 6.7L6.5 5.5z',
  'outbound-call':
    'M5 3H3c-.6 6 4 10.5 10.5 10v-2.5l-3-1-1.2 1.2C7.6 9.8 6.2 8.4 5.3 6.7L6.5 5.5zM13.5 2.5 9.5 6.5M9.5 3.5v3h3',
  store: 'M2.5 6 4 2.5h8L13.5 6zM3.5 6v7.5h9V6M6.5 13.5V9.5h3v4',
  letter: 'M2 4h12v8.5H2zM2 4.5 8 9l6-4.5',
  email: 'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0v1c0 2 3 2 3 0V8a6 6 0 1 0-2.5 5',
  chat: 'M2 3h12v8H7l-3 3v-3H2z',
  chatbot: 'M3 5.5h10v7.5H3zM8 5.5V2.5M6 9h.1M10 9h.1',
  web: 'M2 3h12v10H2zM2 6h12',
  sms: 'M2 3h12v8H7l-3 3v-3H2zM5.5 7h.1M8 7h.1M10.5 7h.1',
  social: 'M3 13.5c0-3 2-4.5 5-4.5s5 1.5 5 4.5M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  visit: 'M2.5 8 8 3l5.5 5M4 7v6.5h8V7',
  mediator: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.5 9h3zM13 4.5 11.5 9h3z',
};

/** Path of a channel's sign; an unknown channel has a dot. */
export function channelSign(channel: string): string {
  return signs[channel] ?? 'M8 8h.1';
}
