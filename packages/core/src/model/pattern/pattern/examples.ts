// Which value shows a format best? Tried before any other, so that demonstrations are readable. Sequence number 000 is never
// issued: no real citizen's data.

export const EXAMPLES: Readonly<Record<string, string>> = {
  date: '2000-01-01',
  time: '08:00:00Z',
  'date-time': '2000-01-01T08:00:00Z',
  duration: 'P1D',
  email: 'a@example.cn',
  uri: 'https://example.cn/',
  uuid: '00000000-0000-4000-8000-000000000000',
  'cn-resident-id': '110101200001010002',
  'cn-credit-code': '91420100000000000U',
  'cn-postcode': '430000',
  'cn-division': '420100',
  year: '2000'
};
