import { expect, test } from 'vitest'
import { callsIn } from './calls'
import { callsThatSend, reached } from './judge'
import type { Heard } from './measure'

const v6 = (address: string): string =>
  `connect(20, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "${address}", &sin6_addr), sin6_scope_id=0}, 28) = 0`
const v4 = (address: string): string =>
  `connect(20, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}, 16 <unfinished ...>`

const record = [
  `12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 21) = 0`,
  `12 sendto(7, [{nlmsg_len=20, nlmsg_type=RTM_GETADDR}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20`,
  `12 ${v4('127.0.0.1')}`,
  `12 ${v6('::1')}`,
  `12 ${v4('8.8.8.8')}`,
  `12 ${v6('2001:4860:4860::8888')}`,
  `12 ${v4('198.51.100.7')}`,
  `12 <... connect resumed>) = 0`,
  `12 sendmsg(9, {msg_name={sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("224.0.0.251")}, msg_namelen=16}, 0) = 4`,
  `12 sendmsg(9, {msg_name=NULL, msg_namelen=0}, 0) = 4`,
  `12 bind(9, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0`,
  `12 listen(9, 10) = 0`,
  `12 connect(9, {sa_family=AF_VSOCK, svm_cid=0x2, svm_port=0x1}, 16) = -1`,
  `12 io_uring_setup(64, {flags=0}) = 7`
].join('\n')

const heard = (packets: readonly string[], names: readonly string[]): Heard => ({
  packets: [...packets],
  names: [...names],
  calls: callsIn(record),
  code: 0,
  told: null
})

test('calls are told apart by whom they could reach', () => {
  const { outward, loopback, listening, local } = callsIn(record)
  expect(outward).toHaveLength(6)
  expect(loopback).toHaveLength(2)
  expect({ listening, local }).toEqual({ listening: 1, local: 2 })
})

test('a socket that is pointed at a resolver that everybody knows sends nothing; others may', () => {
  const sending = callsThatSend(heard([], [])).join('\n')
  expect(sending).not.toContain('8.8.8.8')
  expect(sending).not.toContain('2001:4860')
  for (const one of ['198.51.100.7', '224.0.0.251', 'AF_VSOCK', 'io_uring']) {
    expect(sending).toContain(one)
  }
})

test('a place was reached when its name was asked for or something was sent to its address', () => {
  const places = [
    'a.uit.example',
    '198.51.100.3',
    '198.51.100.4',
    '[2001:db8:1::a]',
    '10.0.0.1'
  ].map((to) => ({ to }))
  const packets = [
    '11:07:15.6 IP 192.0.2.2.40000 > 198.51.100.3.443: Flags [S], seq 1, length 0',
    '11:07:15.6 IP 192.0.2.2 > 198.51.100.4: ICMP echo request, length 64',
    '11:07:15.6 IP6 2001:db8::2.40000 > 2001:db8:1::a.80: UDP, length 20',
    '11:07:15.6 ARP, Request who-has 10.0.0.1 tell 192.0.2.2, length 28'
  ]
  expect(reached(heard(packets, ['a.uit.example']), places).map(({ to }) => to)).toEqual([
    'a.uit.example',
    '198.51.100.3',
    '198.51.100.4',
    '[2001:db8:1::a]'
  ])
})
